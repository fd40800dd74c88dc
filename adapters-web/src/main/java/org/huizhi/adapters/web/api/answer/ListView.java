package org.huizhi.adapters.web.api.answer;

import io.vavr.collection.Seq;
import java.util.List;
import org.huizhi.application.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * 列表视图: a part of a list, or all of it.
 *
 * @param items what is on it
 * @param next the cursor of the next page, null on the last one
 * @param total how many there are in all, null beyond 10 000
 */
public record ListView<T>(
        List<T> items, @Nullable String next, @Nullable Long total) {

    /** One page of many. */
    public static <T> ListView<T> of(Page<T> page) {
        return new ListView<>(
                page.items().asJava(),
                page.next().map(Cursors::opaque).getOrNull(),
                page.total().getOrNull());
    }

    /** A list that has one page only. */
    public static <T> ListView<T> of(Seq<T> all) {
        return new ListView<>(all.asJava(), null, (long) all.size());
    }
}
