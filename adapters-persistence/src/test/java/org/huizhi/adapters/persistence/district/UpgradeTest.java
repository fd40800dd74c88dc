package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.Migrations;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.adapters.persistence.jdbc.Vendor;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.failure.Audit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every schema that was released is brought to this one with what was in it (ST22). The scripts that were released, with their checksums,
 * stand in {@code released-schemas.txt}; a new one is added there when it is released.
 */
class UpgradeTest {

    private static final String SCRIPTS = "/org/huizhi/db/";

    @TempDir
    private static Path folder;

    /** 已发布脚本: where a script is and what was in it. */
    private record Script(String path, String sum) {

        int version() {
            return Integer.parseInt(path.replaceFirst(".*/V(\\d+)__.*", "$1"));
        }

        boolean of(Vendor vendor) {
            return vendor.scripts().exists(place -> ("/" + place + "/").contains("/" + path.split("/")[0] + "/"));
        }
    }

    private static Seq<Script> released() {
        return List.ofAll(text("/released-schemas.txt").lines())
                .reject(line -> line.isBlank() || line.startsWith("#"))
                .map(line -> line.split(" +"))
                .map(words -> new Script(words[0], words[1]));
    }

    private static IntStream versions(Vendor vendor) {
        return released()
                .filter(script -> script.of(vendor))
                .map(Script::version)
                .distinct()
                .toJavaStream()
                .mapToInt(Integer::intValue);
    }

    static IntStream sqliteVersions() {
        return versions(Vendor.SQLITE);
    }

    static IntStream postgresVersions() {
        return versions(Vendor.POSTGRES);
    }

    @Test
    void st22_a_released_script_is_never_changed_and_every_script_is_listed() {
        assertThat(released().map(script -> script.path() + " " + sum(text(SCRIPTS + script.path()))))
                .containsExactlyElementsOf(released().map(script -> script.path() + " " + script.sum()));
        for (var vendor : List.of(Vendor.SQLITE, Vendor.POSTGRES)) {
            var known = flyway(vendor, "jdbc:sqlite:" + folder.resolve("none.db"), "", "", "1")
                    .info()
                    .all();
            assertThat(List.of(known)
                            .filter(each -> each.getVersion() != null)
                            .map(each -> Integer.valueOf(each.getVersion().getVersion())))
                    .as(vendor.name())
                    .hasSameElementsAs(versions(vendor).boxed().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("sqliteVersions")
    void st22_a_file_of_every_release_is_read_and_worked_on(int version) throws Exception {
        var old = "jdbc:sqlite:" + folder.resolve("old-" + version + ".db");
        var now = "jdbc:sqlite:" + folder.resolve("source-" + version + ".db");
        try (var database = Database.sqlite(file(now), "310199")) {
            lived(database);
        }
        flyway(Vendor.SQLITE, old, "", "", String.valueOf(version)).migrate();
        copied(
                DriverManager.getConnection(now),
                DriverManager.getConnection(old),
                "select name from sqlite_master"
                        + " where type = 'table' and name not like 'sqlite%' and name not like 'huizhi_history'");

        try (var source = Database.sqlite(file(now), "310199");
                var upgraded = Database.sqlite(file(old), "310199")) {
            same(SqlStorage.over(source), SqlStorage.over(upgraded), version >= 3);
            worksOn(upgraded);
        }
    }

    @ParameterizedTest
    @MethodSource("postgresVersions")
    void st22_a_database_of_every_release_is_read_and_worked_on(int version) throws Exception {
        var now = TestPostgres.fresh();
        var old = TestPostgres.fresh();
        try (var database = Database.postgres(now, "310199")) {
            lived(database);
        }
        flyway(Vendor.POSTGRES, old.url(), old.user(), old.password(), String.valueOf(version))
                .migrate();
        copied(
                connection(now),
                connection(old),
                "select tablename from pg_tables where schemaname = current_schema() and tablename not like 'huizhi_history'");

        try (var source = Database.postgres(now, "310199");
                var upgraded = Database.postgres(old, "310199")) {
            same(SqlStorage.over(source), SqlStorage.over(upgraded), version >= 3);
            worksOn(upgraded);
        }
    }

    private static void lived(Database database) {
        Lives.tell(SqlStorage.over(database), "old");
    }

    private static void worksOn(Database upgraded) {
        Lives.tell(SqlStorage.over(upgraded), "new");
        assertThat(upgraded.soundness()).isEmpty();
        assertThat(SqlStorage.over(upgraded).gridCases().check()).isEmpty();
    }

    /** @param cases whether that release had cases */
    private static void same(SqlStorage before, SqlStorage after, boolean cases) {
        var now = Lives.LATER;
        assertThat(after.settings().page(Option.none(), 100))
                .isEqualTo(before.settings().page(Option.none(), 100));
        assertThat(after.territory().all(Lives.DAY, now))
                .isEqualTo(before.territory().all(Lives.DAY, now));
        assertThat(after.addresses().all(Lives.DAY, now))
                .isEqualTo(before.addresses().all(Lives.DAY, now));
        var lived = new Audit(before, SampleDistrict.DISTRICT).cases();
        assertThat(lived).isNotEmpty();
        assertThat(new Audit(after, SampleDistrict.DISTRICT).cases()).isEqualTo(cases ? lived : Vector.empty());
    }

    private static Flyway flyway(Vendor vendor, String url, String user, String password, String target) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .locations(vendor.scripts().map("classpath:"::concat).toJavaArray(String[]::new))
                .placeholders(vendor.words().toJavaMap())
                .loggers("slf4j")
                .target(target)
                .table(Migrations.HISTORY)
                .repeatableSqlMigrationPrefix("later")
                .load();
    }

    /** Every row of every table that both have; of kinds of things the older one knew. */
    private static void copied(Connection from, Connection to, String tables) throws SQLException {
        try (from;
                to) {
            var both = names(from, tables).filter(names(to, tables)::contains);
            var knew = names(to, tables).contains("grid_case");
            for (var table : both.sortBy(name -> name.startsWith("grid_case_") ? "2" + name : "1" + name)) {
                copied(from, to, table, knew ? "" : known(table));
            }
        }
    }

    private static String known(String table) {
        if (table.equals("receipt")) {
            return " where version = 0";
        }
        return table.equals("ledger") ? " where kind <> 'grid-case'" : "";
    }

    private static void copied(Connection from, Connection to, String table, String which) throws SQLException {
        try (var read = from.createStatement();
                var rows = read.executeQuery("select * from " + table + which)) {
            var columns = List.rangeClosed(1, rows.getMetaData().getColumnCount());
            Map<Integer, String> named = LinkedHashMap.empty();
            for (var n : columns) {
                named = named.put(n, rows.getMetaData().getColumnName(n));
            }
            var counted = to.getMetaData().getDatabaseProductName().equals("PostgreSQL") && table.equals("ledger");
            var sql = "insert into " + table + " (" + named.values().mkString(", ") + ")"
                    + (counted ? " overriding system value" : "") + " values ("
                    + columns.map(n -> "?").mkString(", ") + ")";
            while (rows.next()) {
                try (var write = to.prepareStatement(sql)) {
                    for (var n : columns) {
                        write.setObject(n, rows.getObject(n));
                    }
                    write.executeUpdate();
                }
            }
            if (counted) {
                names(to, "select setval(pg_get_serial_sequence('ledger', 'seq'), max(seq)) from ledger");
            }
        }
    }

    private static Seq<String> names(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Seq<String> names = Vector.empty();
            while (rows.next()) {
                names = names.append(rows.getString(1));
            }
            return names;
        }
    }

    private static Connection connection(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private static Path file(String url) {
        return Path.of(url.substring("jdbc:sqlite:".length()));
    }

    private static String text(String resource) {
        try (InputStream stream = UpgradeTest.class.getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
