package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 会话: a connection with its prepared statements; those used last stay prepared. It opens at the first statement, and again after it was
 * closed. Used by one thread at a time.
 */
public final class Session implements AutoCloseable {

    private static final int KEPT = 300;

    private final Vendor vendor;
    private final Opening opening;
    private final boolean borrowed;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);
    private @Nullable Connection connection;
    private @Nullable SQLException lost;

    public Session(Vendor vendor, Opening opening) {
        this(vendor, opening, false);
    }

    private Session(Vendor vendor, Opening opening, boolean borrowed) {
        this.vendor = vendor;
        this.opening = opening;
        this.borrowed = borrowed;
    }

    /** On a connection that stays its owner's to close. */
    static Session borrowed(Vendor vendor, Connection connection) {
        return new Session(vendor, () -> connection, true);
    }

    Vendor vendor() {
        return vendor;
    }

    /** 开库. */
    @FunctionalInterface
    public interface Opening {
        Connection open() throws SQLException;
    }

    /** 行的读法. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** For what builds its own statements. */
    public Connection connection() throws SQLException {
        if (lost != null) {
            throw lost;
        }
        if (connection == null) {
            connection = opening.open();
        }
        return connection;
    }

    /** @return how many rows it wrote */
    public int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    public <T> Seq<T> all(String sql, Row<T> row, Object... values) throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            Seq<T> read = Vector.empty();
            while (rows.next()) {
                read = read.append(row.of(rows));
            }
            return read;
        }
    }

    public <T> Option<T> first(String sql, Row<T> row, Object... values) throws SQLException {
        return all(sql, row, values).headOption();
    }

    /** What was prepared since it opened. */
    Seq<String> statements() {
        return Vector.ofAll(prepared.keySet());
    }

    /** A statement about the transaction itself. */
    void tell(String sql) throws SQLException {
        prepare(sql).execute();
    }

    /** Until the next {@link #close}, everything fails with this: the transaction is gone, and its writes would stand alone. */
    void lose(SQLException cause) {
        lost = cause;
    }

    /** Ends the connection, not only the use of it. */
    void abort() {
        try {
            connection().abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            return;
        }
    }

    @Override
    public void close() {
        var open = connection;
        connection = null;
        lost = null;
        var statements = Vector.ofAll(prepared.values());
        prepared.clear();
        try {
            for (var statement : statements) {
                statement.close();
            }
            if (open != null && !borrowed) {
                open.close();
            }
        } catch (SQLException alreadyGone) {
            return;
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepare(sql);
        for (int n = 0; n < values.length; n++) {
            vendor.bind(statement, n + 1, values[n]);
        }
        return statement;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var on = connection();
        var known = prepared.get(sql);
        if (known == null) {
            known = on.prepareStatement(sql);
            prepared.put(sql, known);
            dropOldest();
        }
        return known;
    }

    private void dropOldest() throws SQLException {
        if (prepared.size() > KEPT) {
            var oldest = prepared.entrySet().iterator().next();
            prepared.remove(oldest.getKey());
            oldest.getValue().close();
        }
    }
}
