package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Backup of a running server, restored elsewhere; what is wrong is told and does not stay. */
class OperatorTest {

    private static final Call DUTY = Call.by(Actor.of("duty", Role.DUTY_OFFICER, "310104003"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void quiet() {
        System.setProperty("org.jooq.no-logo", "true");
    }

    private ConfigurableApplicationContext server(String data) {
        return HuizhiServer.application()
                .run("--huizhi.data=" + folder.resolve(data), "--server.port=0", "--huizhi.demo=false");
    }

    private int operator(String data, String... arguments) {
        said.reset();
        return new Operator(
                        LinkedHashMap.of("HUIZHI_DATA", folder.resolve(data).toString()),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void report(ConfigurableApplicationContext server) {
        server.getBean(Huizhi.class)
                .gridCases()
                .report(DUTY, CaseCommands.Report.of("minqing", "2101", "楼道堆物", "310104003001"))
                .get();
    }

    private static long cases(ConfigurableApplicationContext server) {
        return server.getBean(Huizhi.class)
                .gridCases()
                .list(DUTY, CaseFilter.all())
                .get()
                .total()
                .get();
    }

    private void backedUp() throws Exception {
        try (var server = server("data")) {
            report(server);
            server.getBean(Huizhi.class).seal();
            report(server);
            assertThat(operator("data", "backup", folder.resolve("backup").toString()))
                    .as(said())
                    .isZero();
            report(server);
        }
        Files.createDirectories(folder.resolve("other"));
        Files.copy(
                folder.resolve("data").resolve("district.key"),
                folder.resolve("other").resolve("district.key"));
    }

    @Test
    void st21_a_running_server_is_backed_up_and_its_cases_are_there_where_it_is_restored() throws Exception {
        backedUp();

        assertThat(operator("other", "restore", folder.resolve("backup").toString()))
                .as(said())
                .isZero();
        assertThat(said()).contains("已恢复并核对无误", "restored, and everything agrees");
        try (var server = server("other")) {
            assertThat(cases(server)).isEqualTo(2);
            report(server);
            assertThat(cases(server)).isEqualTo(3);
        }
        assertThat(operator("other", "check")).as(said()).isZero();
    }

    @Test
    void st21_1_a_backup_without_its_key_or_with_a_changed_file_is_refused_and_nothing_stays() throws Exception {
        backedUp();
        var backup = folder.resolve("backup");

        assertThat(operator("keyless", "restore", backup.toString())).isEqualTo(1);
        assertThat(said()).contains("district.key", "没有能读这个备份的密钥", "no key");

        Files.write(backup.resolve("ledger.seals"), new byte[] {1});
        assertThat(operator("other", "restore", backup.toString())).isEqualTo(1);
        assertThat(said()).contains("ledger.seals", "已改动", "was changed");
        assertThat(folder.resolve("other").resolve("huizhi.db")).doesNotExist();
    }

    @Test
    void st21_2_what_was_done_to_a_backup_behind_our_back_is_told_and_does_not_stay() throws Exception {
        backedUp();
        var backup = new BackupFolder(folder.resolve("backup"));
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + backup.file("huizhi.db"));
                var statement = connection.createStatement()) {
            statement.execute("drop trigger if exists ledger_kept");
            statement.execute(
                    "insert into receipt (district, actor, idempotency_key, digest, subject, version, answer, at)"
                            + " select district, 'x', 'k-lost', 'd', id, 99, 'DONE', at from ledger limit 1");
        }
        backup.seal(LinkedHashMap.of("district", "310104"));

        assertThat(operator("other", "restore", backup.path().toString())).isEqualTo(1);
        assertThat(said()).contains("k-lost", "台账里没有这一步", "no such step", "1 findings");
        assertThat(folder.resolve("other").resolve("huizhi.db")).doesNotExist();
        assertThat(folder.resolve("other").resolve("restoring.db")).doesNotExist();
    }

    @Test
    void st21_3_nothing_is_overwritten() throws Exception {
        backedUp();

        assertThat(operator("data", "restore", folder.resolve("backup").toString()))
                .isEqualTo(1);
        assertThat(said()).contains("不会覆盖", "not overwritten");
        assertThat(operator("data", "backup", folder.resolve("backup").toString()))
                .isEqualTo(1);
        assertThat(said()).contains("不是空的", "is not empty");
        assertThat(operator("data", "backup")).isEqualTo(1);
        assertThat(operator("nowhere", "check")).isEqualTo(1);
        assertThat(said()).contains("没有数据库", "HUIZHI_DATA");
    }

    @Test
    void st21_4_postgresql_is_told_to_use_its_own_backups() {
        var operator = new Operator(
                LinkedHashMap.of("HUIZHI_DATABASE_URL", "jdbc:postgresql://127.0.0.1/none"),
                new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(operator.run("backup", folder.resolve("backup").toString())).isEqualTo(1);
        assertThat(said()).contains("pg_basebackup", "check");
    }
}
