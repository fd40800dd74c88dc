package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** 语句: the fixed statements of one table, written once. */
record Statements(
        String insert, String update, String load, String loadChained, String several, String project, String scan) {

    /** @param places how many ids it takes */
    String loadAll(int places) {
        return several + "(" + marks(places) + ")";
    }

    static Statements of(Table<?, ?, ?> table) {
        var columns = table.columns().map(Column::name);
        var written = List.of("district", "id", "v", "body").appendAll(columns);
        return new Statements(
                "insert into %s (%s, version) values (%s, 1) on conflict do nothing"
                        .formatted(table.name(), written.mkString(", "), marks(written.size())),
                "update %s set version = version + 1, %s where district = ? and id = ? and version = ?"
                        .formatted(table.name(), sets(List.of("v", "body").appendAll(columns))),
                "select version, v, body from %s where district = ? and id = ?".formatted(table.name()),
                """
                        select t.version, t.v, t.body, (select l.hash from ledger l where l.district = t.district
                        and l.kind = '%s' and l.id = t.id and l.version = t.version order by l.n desc limit 1)
                        from %s t where t.district = ? and t.id = ?""".formatted(table.kind(), table.name()),
                "select id, version, v, body from %s where district = ? and id in ".formatted(table.name()),
                columns.isEmpty()
                        ? ""
                        : "update %s set %s where district = ? and id = ?".formatted(table.name(), sets(columns)),
                "select %s from %s where district = ? and id > ? order by id limit ?"
                        .formatted(List.of("id", "v", "body").appendAll(columns).mkString(", "), table.name()));
    }

    static String insertChild(String parent, Child<?> child) {
        var columns = List.of("district", parent, "n").appendAll(child.columns());
        return "insert into %s (%s) values (%s)"
                .formatted(child.table(), columns.mkString(", "), marks(columns.size()));
    }

    static String deleteChildren(String parent, Child<?> child) {
        return "delete from %s where district = ? and %s = ?".formatted(child.table(), parent);
    }

    static String selectChildren(String parent, Child<?> child) {
        return "select %s from %s where district = ? and %s = ? order by n"
                .formatted(child.columns().mkString(", "), child.table(), parent);
    }

    private static String marks(int count) {
        return List.fill(count, "?").mkString(", ");
    }

    private static String sets(Seq<String> columns) {
        return columns.map(column -> column + " = ?").mkString(", ");
    }
}
