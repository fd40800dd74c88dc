package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 办结语句: row, child rows, facts, notes and receipt in one statement: what is not the row takes its place from the row that was
 * written, so that nothing is written when that one is not. Of child rows only those that differ are touched.
 *
 * @param opening the first commit, or one on a version
 * @param keyed whether the request carried a key
 * @param noted whether there are notes
 */
record CommitStatement(Table<?, ?, ?> table, boolean opening, boolean keyed, boolean noted) {

    private static final String UNUSED =
            "not exists (select 1 from receipt where district = ? and actor = ? and idempotency_key = ?)";
    private static final String KEPT = """
            kept as (insert into receipt (district, actor, idempotency_key, digest, subject, version, answer, at)
            select ?, ?, ?, ?, ?, ?, ?, ? from written)""";
    private static final String TOLD = """
            told as (insert into ledger (district, kind, id, version, n, at, actor, on_behalf_of, purpose, policy_version,
            chain_key, fact, v, data, hash)
            select w.district, '%s', w.id, w.version, f.n, ?, ?, ?, ?, ?, ?, f.fact, f.v, f.data, f.hash
            from written w, json_to_recordset(?) as f (n integer, fact text, v integer, data json, hash text)
            order by f.n)""";
    private static final String NOTED = """
            noted as (insert into note (district, id, kind, about, version, at, box)
            select w.district, m.id, '%s', w.id, w.version, ?, m.box
            from written w, json_to_recordset(?) as m (id text, box text))""";

    String sql() {
        return List.of("written as (" + written() + " returning district, id, version)")
                .appendAll(keyed ? List.of(KEPT) : List.empty())
                .append(TOLD.formatted(table.kind()))
                .appendAll(noted ? List.of(NOTED.formatted(table.kind())) : List.empty())
                .appendAll(table.children()
                        .flatMap(child -> opening ? List.of(put(child)) : List.of(old(child), drop(child), put(child))))
                .mkString("with ", ",\n", "\nselect version from written");
    }

    private String written() {
        var columns = List.of("v", "body").appendAll(table.columns().map(Column::name));
        if (opening) {
            return "insert into %s (district, id, version, %s) select ?, ?, 1, %s%s on conflict do nothing"
                    .formatted(
                            table.name(),
                            columns.mkString(", "),
                            columns.map(column -> "?").mkString(", "),
                            keyed ? " where " + UNUSED : "");
        }
        return "update %s set version = version + 1, %s where district = ? and id = ? and version = ?%s"
                .formatted(table.name(), sets(columns, "?"), keyed ? " and " + UNUSED : "");
    }

    /** By the row's id, so that no plan can come upon reading the whole table. */
    private String old(Child<?> child) {
        return """
                %1$s_old as materialized (select c.n, %2$s from written w
                join %1$s c on c.district = w.district and c.%3$s = w.id)""".formatted(child.table(), of("c", child), table.name());
    }

    private String drop(Child<?> child) {
        return "%1$s_dropped as (delete from %1$s c using written w where c.district = w.district and c.%2$s = w.id and c.n > ?)"
                .formatted(child.table(), table.name());
    }

    private String put(Child<?> child) {
        var other = """

                left join %1$s_old o on o.n = r.n where o.n is null or (%3$s) is distinct from (%4$s)
                on conflict (district, %2$s, n) do update set %5$s""".formatted(
                child.table(),
                table.name(),
                of("o", child),
                of("r", child),
                child.columns().map(column -> column + " = excluded." + column).mkString(", "));
        return """
                %1$s_put as (insert into %1$s (district, %2$s, n, %3$s) select w.district, w.id, r.n, %4$s
                from written w cross join json_populate_recordset(null::%1$s, ?) r%5$s)""".formatted(
                child.table(), table.name(), child.columns().mkString(", "), of("r", child), opening ? "" : other);
    }

    private static String of(String row, Child<?> child) {
        return child.columns().map(column -> row + "." + column).mkString(", ");
    }

    private static String sets(Seq<String> columns, String value) {
        return columns.map(column -> column + " = " + value).mkString(", ");
    }
}
