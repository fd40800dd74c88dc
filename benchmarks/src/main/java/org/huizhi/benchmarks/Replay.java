package org.huizhi.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 重放: the floor: the same statements with the same values on one connection that keeps them prepared, and nothing else. */
final class Replay implements AutoCloseable {

    private final Connection connection;
    private final List<Recorder.Step> steps;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Replay(Connection connection, List<Recorder.Step> steps) {
        this.connection = connection;
        this.steps = steps;
    }

    /** @return how many rows were written and columns read, so that nothing is left out */
    long run() throws SQLException {
        var done = 0L;
        for (var step : steps) {
            switch (step.word()) {
                case "commit" -> connection.commit();
                case "rollback" -> connection.rollback();
                case "autocommit true" -> connection.setAutoCommit(true);
                case "autocommit false" -> connection.setAutoCommit(false);
                default -> done += told(step);
            }
        }
        return done;
    }

    private long told(Recorder.Step step) throws SQLException {
        var statement = prepared.get(step.sql());
        if (statement == null) {
            statement = connection.prepareStatement(step.sql());
            prepared.put(step.sql(), statement);
        }
        for (var value : step.values()) {
            bind(statement, value);
        }
        return switch (step.word()) {
            case "query" -> read(statement);
            case "update" -> statement.executeUpdate();
            default -> statement.execute() ? 1 : 0;
        };
    }

    private static void bind(PreparedStatement statement, Object[] value) throws SQLException {
        int n = (Integer) value[1];
        switch ((String) value[0]) {
            case "setString" -> statement.setString(n, (String) value[2]);
            case "setLong" -> statement.setLong(n, (Long) value[2]);
            case "setInt" -> statement.setInt(n, (Integer) value[2]);
            case "setDouble" -> statement.setDouble(n, (Double) value[2]);
            case "setBoolean" -> statement.setBoolean(n, (Boolean) value[2]);
            case "setNull" -> statement.setNull(n, (Integer) value[2]);
            default -> {
                if (value.length == 4) {
                    statement.setObject(n, value[2], (Integer) value[3]);
                } else {
                    statement.setObject(n, value[2]);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static long read(PreparedStatement statement) throws SQLException {
        var read = 0L;
        try (var rows = statement.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int n = 1; n <= columns; n++) {
                    read += rows.getString(n) == null ? 0 : 1;
                }
            }
        }
        return read;
    }
}
