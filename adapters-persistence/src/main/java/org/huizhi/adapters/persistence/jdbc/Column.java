package org.huizhi.adapters.persistence.jdbc;

import java.util.function.Function;

/**
 * 列: a value of a state that is searched, sorted or reported, in a column of its own beside the document.
 *
 * @param name the column's name
 * @param value a text, number, truth value, instant, day or enum, or an option of one
 */
public record Column<S>(String name, Function<S, ?> value) {

    Object of(S state) {
        return value.apply(state);
    }
}
