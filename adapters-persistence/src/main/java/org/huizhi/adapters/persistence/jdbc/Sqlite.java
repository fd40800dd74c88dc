package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;

/** SQLite: one writer; text, numbers and nothing else. */
record Sqlite() implements Vendor {

    @Override
    public String name() {
        return "SQLITE";
    }

    @Override
    public Seq<String> scripts() {
        return List.of("org/huizhi/db/common", "org/huizhi/db/sqlite");
    }

    @Override
    public Map<String, String> words() {
        return LinkedHashMap.<String, String>empty()
                .put("serial", "integer primary key autoincrement")
                .put("text", "text")
                .put("instant", "text")
                .put("day", "text")
                .put("json", "text")
                .put("truth", "integer")
                .put("true", "1");
    }

    /** By SQLite's primary result codes. */
    @Override
    public Reason reason(SQLException error) {
        return switch (error.getErrorCode() & 0xff) {
            case 5, 6 -> Reason.BUSY;
            case 13 -> Reason.FULL;
            case 8, 10, 14 -> Reason.AWAY;
            case 19 -> Reason.CONSTRAINT;
            default -> Reason.BROKEN;
        };
    }

    @Override
    public void bind(PreparedStatement statement, int place, Object value) throws SQLException {
        statement.setObject(place, Values.plain(value));
    }

    @Override
    public void begin(Session session, boolean writing) throws SQLException {
        session.tell(writing ? "begin immediate" : "begin");
    }

    @Override
    public void commit(Session session) throws SQLException {
        session.tell("commit");
    }

    @Override
    public void rollBack(Session session) throws SQLException {
        session.tell("rollback");
    }

    /** There is one writer. */
    @Override
    public void queue(Session session, String name) {}

    @Override
    public <S, E> Commits<S, E> commits(
            Transactions transactions, JdbcLedger ledger, String district, Table<?, S, E> table) {
        return new StepwiseCommits<>(transactions, ledger, district, table);
    }

    /** There is one writer, and who reads sees what it has finished. */
    @Override
    public String settled() {
        return "1 = 1";
    }
}
