package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/** 索引列与子表: what is written beside the documents of one table, checked against them and rebuilt from them. */
final class Projection<S> {

    private static final int PAGE = 500;

    private record Row<S>(String id, S state, Seq<String> stored) {}

    private final Transactions transactions;
    private final String district;
    private final Table<?, S, ?> table;
    private final Statements sql;

    Projection(Transactions transactions, String district, Table<?, S, ?> table) {
        this.transactions = transactions;
        this.district = district;
        this.table = table;
        this.sql = Statements.of(table);
    }

    void writeChildren(Session session, String id, S state, boolean anew) throws SQLException {
        for (var child : table.children()) {
            if (anew) {
                session.update(Statements.deleteChildren(table.name(), child), district, id);
            }
            var rows = child.rows().apply(state);
            for (int n = 0; n < rows.size(); n++) {
                var values = List.<Object>of(district, id, n + 1).appendAll(rows.get(n));
                session.update(Statements.insertChild(table.name(), child), values.toJavaArray());
            }
        }
    }

    Seq<Mismatch> check() {
        Seq<Mismatch> found = Vector.empty();
        for (var rows = page(""); !rows.isEmpty(); rows = page(rows.last().id())) {
            found = found.appendAll(rows.flatMap(this::compare));
        }
        return found;
    }

    void rebuild() {
        for (var rows = page(""); !rows.isEmpty(); rows = page(rows.last().id())) {
            var stale = rows.filter(row -> !compare(row).isEmpty()).map(Row::id);
            stale.forEach(this::rebuild);
        }
    }

    private void rebuild(String id) {
        transactions.run(session -> {
            for (var row : session.first(sql.load(), row -> state(row, 2), district, id)) {
                var columns = table.columns().map(column -> column.of(row));
                if (!columns.isEmpty()) {
                    session.update(
                            sql.project(),
                            columns.appendAll(List.of(district, id)).toJavaArray());
                }
                writeChildren(session, id, row, true);
            }
            return id;
        });
    }

    private Seq<Row<S>> page(String after) {
        return transactions.read(session -> session.all(
                sql.scan(),
                row -> new Row<>(
                        row.getString(1),
                        state(row, 2),
                        texts(row, 4, table.columns().size())),
                district,
                after,
                PAGE));
    }

    private S state(ResultSet row, int form) throws SQLException {
        return table.document().read(row.getInt(form), row.getString(form + 1));
    }

    private static Seq<String> texts(ResultSet row, int from, int count) throws SQLException {
        Seq<String> texts = Vector.empty();
        for (int n = from; n < from + count; n++) {
            texts = texts.append(Values.text(row, n));
        }
        return texts;
    }

    private Seq<Mismatch> compare(Row<S> row) {
        var columns = table.columns()
                .zipWithIndex((column, n) ->
                        mismatch(row.id(), column.name(), row.stored().get(n), Values.text(column.of(row.state()))));
        var children = table.children()
                .map(child -> mismatch(
                        row.id(),
                        child.table(),
                        stored(row.id(), child).mkString("; "),
                        child.rows().apply(row.state()).map(Projection::line).mkString("; ")));
        return columns.appendAll(children).flatMap(mismatch -> mismatch);
    }

    private Seq<String> stored(String id, Child<S> child) {
        return transactions.read(session -> session.all(
                Statements.selectChildren(table.name(), child),
                row -> texts(row, 1, child.columns().size()).mkString(", "),
                district,
                id));
    }

    private Option<Mismatch> mismatch(String id, String where, String stored, String derived) {
        return Option.when(!stored.equals(derived), () -> new Mismatch(table.name(), id, where, stored, derived));
    }

    private static String line(Seq<Object> values) {
        return values.map(Values::text).mkString(", ");
    }
}
