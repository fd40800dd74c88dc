package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Instant;
import org.huizhi.adapters.engines.ciphers.AesSealer;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands.Report;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole district's ledger: cases, accounts, territory and settings, verified by the auditor. */
class LedgerTest {

    private static final Call AUDITOR = Call.by(Actor.of("auditor", Role.AUDITOR, "310104"));

    @TempDir
    private Path folder;

    private Database database;
    private AnchorFile anchors;
    private Huizhi huizhi;

    @BeforeEach
    void live() {
        var keys = KeyFile.openOrCreate(folder.resolve("test.key"));
        database = Database.sqlite(folder.resolve("huizhi.db"), "310104").chained(keys);
        anchors = new AnchorFile(folder.resolve("ledger.seals"));
        huizhi = Huizhi.district(Districts.XUHUI, SqlStorage.over(database))
                .clock(Clock.systemUTC())
                .sealer(new AesSealer(keys, KeyFile.INDEX))
                .ids(new RandomIds())
                .passwords(new HashedPasswords())
                .anchors(anchors)
                .build();
        huizhi.accountSetup()
                .settle(
                        new ActorId("first"),
                        List.of(Grant.of(Role.SYSTEM_ADMINISTRATOR, new DivisionCode("310104"))),
                        new Plain("a-Password-1"),
                        true);
        report();
    }

    private void report() {
        var resident = Call.by(Actor.of("resident-1", Role.RESIDENT, "310104003"));
        huizhi.gridCases()
                .report(resident, Report.of("民情快办", "2101", "三楼楼道堆物", "310104003001"))
                .get();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void st19_everything_a_district_writes_verifies_and_is_secured_by_the_seal_outside() {
        assertThat(huizhi.seal()).isEqualTo(1);
        assertThat(huizhi.seal()).isZero();
        report();

        var verified = huizhi.ledger().verify(AUDITOR).get();

        assertThat(verified.findings()).isEmpty();
        assertThat(verified.chained()).isTrue();
        assertThat(verified.lines()).isGreaterThan(100);
        assertThat(verified.seals()).isEqualTo(1);
        assertThat(verified.unsealed()).isEqualTo(1);
        assertThat(anchors.newest().map(Seal::n)).isEqualTo(Option.of(1L));
    }

    @Test
    void st19_1_an_edit_behind_our_back_is_named_in_both_languages() throws Exception {
        huizhi.seal();
        try (var attacker = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("huizhi.db"));
                var statement = attacker.createStatement()) {
            statement.execute("drop trigger ledger_is_not_changed");
            statement.execute("update ledger set actor = 'somebody-else' where kind = 'grid-case'");
        }

        var finding = huizhi.ledger().verify(AUDITOR).get().findings().single();

        assertThat(finding.about().kind()).isEqualTo("grid-case");
        assertThat(finding.version()).isEqualTo(1);
        assertThat(huizhi.words().say(finding.what(), Language.ZH)).startsWith("本条与当初写入的不符");
        assertThat(huizhi.words().say(finding.what(), Language.EN))
                .startsWith("This line does not say what was written");
    }

    @Test
    void st19_8_only_who_watches_over_the_system_verifies() {
        for (var role : List.of(Role.DISTRICT_OFFICIAL, Role.DUTY_OFFICER, Role.SECURITY_ADMINISTRATOR)) {
            assertThat(huizhi.ledger()
                            .verify(Call.by(Actor.of("x", role, "310104")))
                            .getLeft()
                            .code())
                    .isEqualTo("kernel.not-permitted");
        }
    }

    @Test
    void st19_5_seals_are_only_appended_and_a_half_written_one_is_none() throws Exception {
        var first =
                new Seal(1, Instant.parse("2026-01-05T02:00:00.000001Z"), new Position(3, 4), 5, "k1", "h".repeat(43));
        var second = new Seal(2, first.at().plusSeconds(60), new Position(3, 9), 5, "k2", "g".repeat(43));
        var file = folder.resolve("other.seals");
        assertThat(new AnchorFile(file).newest()).isEqualTo(Option.none());

        new AnchorFile(file).keep(first);
        new AnchorFile(file).keep(second);
        assertThat(new AnchorFile(file).newest()).isEqualTo(Option.of(second));
        Files.writeString(file, "3 2026-01-05T02:02:00Z 3 12 3 k2 gggg", StandardOpenOption.APPEND);

        assertThat(new AnchorFile(file).newest()).isEqualTo(Option.of(second));
        assertThat(Files.readAllLines(file)).hasSize(3);
    }
}
