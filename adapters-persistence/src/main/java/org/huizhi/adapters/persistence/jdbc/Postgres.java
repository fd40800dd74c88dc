package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;

/** PostgreSQL: many writers at once; types of its own for instants, days, documents and truth. Text sorts by code point. */
record Postgres() implements Vendor {

    private static final String QUEUE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(current_schema() || ?, 0))) queued";

    @Override
    public String name() {
        return "POSTGRES";
    }

    @Override
    public Seq<String> scripts() {
        return List.of("org/huizhi/db/common", "org/huizhi/db/postgresql");
    }

    @Override
    public Map<String, String> words() {
        return LinkedHashMap.<String, String>empty()
                .put("serial", "bigint generated always as identity primary key")
                .put("text", "text collate \"C\"")
                .put("instant", "timestamptz")
                .put("day", "date")
                .put("json", "json")
                .put("truth", "boolean")
                .put("true", "true");
    }

    /** By SQLSTATE; a pool that has none to give has no state. */
    @Override
    public Reason reason(SQLException error) {
        var state = String.valueOf(error.getSQLState());
        return switch (state) {
            case "40001", "40P01", "55P03", "57014", "null" -> Reason.BUSY;
            case "57P01", "57P02", "57P03", "57P05", "53300", "25006" -> Reason.AWAY;
            default ->
                switch (state.substring(0, Math.min(2, state.length()))) {
                    case "08", "58" -> Reason.AWAY;
                    case "53" -> Reason.FULL;
                    case "23" -> Reason.CONSTRAINT;
                    default -> Reason.BROKEN;
                };
        };
    }

    @Override
    public void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        var plain = Values.unwrapped(value);
        if (plain instanceof Instant at) {
            statement.setObject(place, Instants.kept(at).atOffset(ZoneOffset.UTC));
        } else if (plain instanceof Body body) {
            statement.setObject(place, body.text(), Types.OTHER);
        } else if (plain instanceof java.time.LocalDate || plain instanceof Boolean) {
            statement.setObject(place, plain);
        } else {
            statement.setObject(place, Values.plain(value));
        }
    }

    /** The driver sends it together with the first statement. What reads sees one state of the database. */
    @Override
    public void begin(Session session, boolean writing) throws SQLException {
        session.connection().setAutoCommit(false);
        if (!writing) {
            session.tell("set transaction isolation level repeatable read, read only");
        }
    }

    @Override
    public void commit(Session session) throws SQLException {
        session.connection().commit();
    }

    @Override
    public void rollBack(Session session) throws SQLException {
        session.connection().rollback();
    }

    @Override
    public void queue(Session session, String name) throws SQLException {
        session.first(QUEUE, row -> row.getInt(1), name);
    }

    @Override
    public <S, E> Commits<S, E> commits(
            Transactions transactions, JdbcLedger ledger, String district, Table<?, S, E> table) {
        return new SingleCommits<>(transactions, ledger, district, table);
    }

    /** Below the oldest transaction that still runs; one that reads only, or has not written yet, delays nothing. */
    @Override
    public Option<String> newestTransaction() {
        return Option.of("select pg_snapshot_xmax(pg_current_snapshot())::text::bigint");
    }

    @Override
    public String settled() {
        return "tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint";
    }
}
