package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;

/** 数据库产品: all that differs from one database to another. */
public interface Vendor {

    Vendor SQLITE = new Sqlite();

    Vendor POSTGRES = new Postgres();

    /** jOOQ's name for its dialect. */
    String name();

    /** Where its migrations are on the class path. */
    Seq<String> scripts();

    /** What fills the placeholders of the common migrations. */
    Map<String, String> words();

    /** What an error of its driver means. */
    Reason reason(SQLException error);

    /** Hands a value to a statement in the form in which this database keeps it. */
    void bind(PreparedStatement statement, int place, Object value) throws SQLException;

    void begin(Session session, boolean writing) throws SQLException;

    void commit(Session session) throws SQLException;

    void rollBack(Session session) throws SQLException;

    /** Until the running transaction ends, no other passes here with the same name. */
    void queue(Session session, String name) throws SQLException;

    /** How a decision is written. */
    <S, E> Commits<S, E> commits(Transactions transactions, JdbcLedger ledger, String district, Table<?, S, E> table);

    /** The condition that a line of the ledger has in front of it whatever can still be written in front of it. */
    String settled();

    /** A query for the newest transaction the database has counted; none where it counts none. */
    default Option<String> newestTransaction() {
        return Option.none();
    }

    default StorageException failure(SQLException error) {
        return StorageException.of(reason(error), String.valueOf(error.getMessage()), error);
    }
}
