package org.huizhi.adapters.persistence.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * One PostgreSQL for all tests of this process, and a schema of its own for whoever asks, in a database that by itself would sort text
 * as a Chinese dictionary does.
 */
public final class TestPostgres {

    private static final String DATABASE = "district";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, PostgresServer> SCHEMAS = new ConcurrentHashMap<>();
    private static final Map<String, Database> OPEN = new ConcurrentHashMap<>();

    private TestPostgres() {}

    private static final class Started {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
                tell(
                        server.getPostgresDatabase(),
                        "create database " + DATABASE
                                + " encoding 'UTF8' locale 'C' locale_provider icu icu_locale 'zh' template template0");
                return server;
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
        var url = server().getJdbcUrl("postgres", DATABASE) + "&currentSchema=" + schema;
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
                "select tablename from pg_tables where schemaname = current_schema() and tablename not like 'huizhi_history'",
                row -> row.getString(1));
        session.update("set local session_replication_role = replica");
        return session.update("truncate " + tables.mkString(", ") + " restart identity");
    }

    static void tell(String sql) {
        tell(server().getDatabase("postgres", DATABASE), sql);
    }

    private static void tell(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
