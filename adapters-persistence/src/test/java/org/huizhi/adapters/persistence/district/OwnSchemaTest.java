package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.failure.Audit;
import org.junit.jupiter.api.Test;

/** Tables lie in the schema that the address names, with a history of their own, beside whatever a host keeps in its own. */
class OwnSchemaTest {

    @Test
    void st10_8_two_districts_lie_in_two_schemas_of_one_database_and_see_nothing_of_each_other() throws Exception {
        var host = TestPostgres.fresh();
        told(host, "create table ledger (mine text)", "insert into ledger values ('the host''s own')");
        var one = in(host, "district_one");
        var other = in(host, "district_other");

        try (var first = Database.postgres(one, "310199");
                var second = Database.postgres(other, "310199")) {
            Lives.tell(SqlStorage.over(first), "one");

            assertThat(new Audit(SqlStorage.over(first), SampleDistrict.DISTRICT).cases())
                    .hasSize(2);
            assertThat(new Audit(SqlStorage.over(second), SampleDistrict.DISTRICT).cases())
                    .isEmpty();
        }
        for (var schema : List.of("district_one", "district_other")) {
            assertThat(asked(
                            host,
                            "select tablename from pg_tables where schemaname = '" + schema
                                    + "' and (tablename = 'grid_case' or tablename like '%history') order by 1"))
                    .as(schema)
                    .containsExactly("grid_case", "huizhi_history");
        }
        assertThat(asked(host, "select mine from ledger")).containsExactly("the host's own");
    }

    @Test
    void st10_8_the_tables_lie_beside_a_hosts_own_in_one_schema_each_with_its_history() throws Exception {
        var host = TestPostgres.fresh();
        told(host, "create table permit (id text)", "create table flyway_schema_history (installed_rank int)");

        try (var database = Database.postgres(host, "310199")) {
            Lives.tell(SqlStorage.over(database), "beside");
        }
        try (var again = Database.postgres(host, "310199")) {
            assertThat(new Audit(SqlStorage.over(again), SampleDistrict.DISTRICT).cases())
                    .hasSize(2);
        }
        assertThat(asked(host, "select count(*) from flyway_schema_history")).containsExactly("0");
    }

    private static PostgresServer in(PostgresServer host, String schema) {
        return new PostgresServer(
                host.url().replaceFirst("currentSchema=\\w+", "currentSchema=" + schema), host.user(), host.password());
    }

    private static void told(PostgresServer host, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(host.url(), host.user(), host.password());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static Seq<String> asked(PostgresServer host, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(host.url(), host.user(), host.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            Seq<String> all = Vector.empty();
            while (rows.next()) {
                all = all.append(rows.getString(1));
            }
            return all;
        }
    }
}
