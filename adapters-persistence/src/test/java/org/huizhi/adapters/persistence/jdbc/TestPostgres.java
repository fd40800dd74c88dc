package org.huizhi.adapters.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for all tests of this process, and a schema of its own for whoever asks. */
public final class TestPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, PostgresServer> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, Database> OPEN = new ConcurrentHashMap<>();

    private TestPostgres() {}

    private static final class Started {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    static EmbeddedPostgres server() {
        return Started.ONE;
    }

    /** A schema in which nothing is yet. */
    public static PostgresServer fresh() {
        var schema = "s" + COUNT.incrementAndGet();
        tell("create schema " + schema);
        var url = server().getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        return new PostgresServer(url, "postgres", "postgres");
    }

    /** The schema of one test class. */
    static PostgresServer server(Class<?> owner) {
        return SCHEMAS.computeIfAbsent(owner.getName(), name -> fresh());
    }

    /** The database of one test class: the same at each call, without a row. It stays open for all its tests. */
    public static Database empty(Class<?> owner) {
        var database = OPEN.computeIfAbsent(
                owner.getName(),
                name -> Database.postgres(server(owner), "310104").chained(new TestKeys("k1")));
        database.transactions().run(ErrandTable::create);
        database.transactions().run(TestPostgres::empty);
        return database;
    }

    /** What is append-only is emptied as only the database's owner can. */
    private static int empty(Session session) throws SQLException {
        var tables = session.all(
                "select tablename from pg_tables where schemaname = current_schema() and tablename not like 'flyway%'",
                row -> row.getString(1));
        session.update("set local session_replication_role = replica");
        return session.update("truncate " + tables.mkString(", ") + " restart identity");
    }

    static void tell(String sql) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
