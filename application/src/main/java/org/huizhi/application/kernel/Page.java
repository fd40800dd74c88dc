package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * 分页: a part of a list.
 *
 * @param items what is on it
 * @param next where the next page begins, an opaque text; none on the last one
 * @param total how many there are in all, counted up to 10 000; none beyond
 */
public record Page<T>(Seq<T> items, Option<String> next, Option<Long> total) {

    /** How far a list is counted. */
    public static final long COUNTED = 10_000;

    public <U> Page<U> map(Function<? super T, ? extends U> each) {
        return new Page<>(items.map(each), next, total);
    }
}
