package org.huizhi.benchmarks;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.SQLException;

/** 人海: many cases at once, copied by SQL from one that was lived by use cases, each with an id, a number and a time of its own. */
record Crowd(Connection connection, boolean postgres) {

    /** @param first where the copies begin to count */
    void copy(String template, int first, int copies) throws SQLException {
        for (var table : List.of("grid_case", "grid_case_clock", "grid_case_round", "grid_case_unit")) {
            var columns = columns(table);
            var values = columns.map(column -> value(table, column));
            told("insert into " + table + " (" + columns.mkString(", ") + ") " + numbers(first, copies) + " select "
                    + values.mkString(", ") + " from " + table + " t, numbers where t."
                    + (table.equals("grid_case") ? "id" : "grid_case") + " = '" + template + "'");
        }
    }

    void settle() throws SQLException {
        told("analyze");
    }

    private String value(String table, String column) {
        var own = "'copy-' || numbers.i";
        if (table.equals("grid_case")) {
            return switch (column) {
                case "id" -> own;
                case "number" -> "'2025' || (100000000 + numbers.i)";
                case "body" ->
                    postgres ? "replace(t.body::text, t.id, " + own + ")::json" : "replace(t.body, t.id, " + own + ")";
                case "received_at", "occurred_at" ->
                    postgres
                            ? "timestamptz '2025-01-01T00:00:00Z' + numbers.i * interval '1 second'"
                            : "strftime('%Y-%m-%dT%H:%M:%S', '2025-01-01', '+' || numbers.i || ' seconds') || '.000000Z'";
                default -> "t." + column;
            };
        }
        return column.equals("grid_case") ? own : "t." + column;
    }

    /** SQLite takes the list in front of the select, as PostgreSQL does. */
    private String numbers(int first, int copies) {
        var last = first + copies - 1;
        return postgres
                ? "with numbers as (select generate_series(" + first + ", " + last + ") as i)"
                : "with recursive numbers(i) as (select " + first + " union all select i + 1 from numbers where i < "
                        + last + ")";
    }

    private Seq<String> columns(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            Seq<String> names = Vector.empty();
            for (int n = 1; n <= rows.getMetaData().getColumnCount(); n++) {
                names = names.append(rows.getMetaData().getColumnName(n));
            }
            return names;
        }
    }

    private void told(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
