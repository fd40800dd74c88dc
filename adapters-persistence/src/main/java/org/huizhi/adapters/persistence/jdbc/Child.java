package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;

/**
 * 子表: what of a state is counted or joined, one row each. Beside its columns the table has {@code district}, the parent's id in a
 * column named like the parent's table, and {@code n}, counted from 1.
 *
 * @param table the child table's name
 * @param rows each row's values, in the order of {@code columns}
 */
public record Child<S>(String table, Seq<String> columns, Function<S, Seq<Seq<Object>>> rows) {

    public static <S, R> Child<S> of(String table, Function<S, ? extends Seq<R>> parts, Seq<Column<R>> columns) {
        return new Child<>(
                table,
                columns.map(Column::name),
                state -> Vector.ofAll(parts.apply(state)).map(part -> columns.map(column -> column.of(part))));
    }
}
