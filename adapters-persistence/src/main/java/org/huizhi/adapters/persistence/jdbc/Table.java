package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.adapters.persistence.json.Document;

/**
 * 聚合的表: what one aggregate adds to {@link JdbcStore}. The document holds the whole state and is what is read back; columns and child
 * rows are its index, written with it and comparable with it at any time. Beside its columns the table has {@code district, id,
 * version, v, body}.
 */
public interface Table<I, S, E> {

    String name();

    /** What the ledger calls such an aggregate, such as {@code grid-case}. */
    String kind();

    String key(I id);

    Document<S> document();

    /** The facts' form; a sealed type. */
    Document<E> facts();

    default Seq<Column<S>> columns() {
        return List.empty();
    }

    default Seq<Child<S>> children() {
        return List.empty();
    }
}
