package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.application.kernel.DeskBench.ID;
import static org.huizhi.testkit.SampleCast.DISPATCHER;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleCast.OFFICIAL;
import static org.huizhi.testkit.SampleCast.STRANGER;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.access.Purpose;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;

/** What a desk asks before it decides, and in which order. What happens when somebody is faster stands in {@link DeskRaceTest}. */
class DeskTest {

    private final DeskBench bench = new DeskBench();

    @Test
    void x1_what_the_table_does_not_allow_is_not_done() {
        assertThat(bench.open(Call.by(DISPATCHER)).getLeft()).isEqualTo(new Refusal.NotPermitted("slip.open"));
        assertThat(bench.kept.load(ID)).isEmpty();

        bench.opened();

        assertThat(bench.change(Call.by(OFFICIAL)).getLeft()).isEqualTo(new Refusal.NotPermitted("slip.change"));
        assertThat(bench.asked()).isZero();
        assertThat(bench.now().version()).isEqualTo(1);
        assertThat(bench.change(Call.by(DISPATCHER)).get().thing().state().count())
                .isEqualTo(2);
    }

    @Test
    void x1_a_host_narrows_what_the_table_allows_and_widens_nothing() {
        bench.opened();
        var closed = bench.desk((action, actor, standing) -> !action.equals("slip.study"));
        var wide = bench.desk((action, actor, standing) -> true);

        assertThat(bench.desk.read(Call.by(DISPATCHER), ID, "slip.study").isRight())
                .isTrue();
        assertThat(closed.read(Call.by(DISPATCHER), ID, "slip.study").getLeft()).isEqualTo(new Refusal.NotFound(ID));
        assertThat(closed.read(Call.by(DISPATCHER), ID, "slip.find").isRight()).isTrue();
        assertThat(wide.read(Call.by(STRANGER), ID, "slip.find").getLeft()).isEqualTo(new Refusal.NotFound(ID));
    }

    @Test
    void x2_who_when_for_whom_and_what_for_stand_beside_every_fact() {
        var mandate = new Mandate(new ActorId("chief"), DateRange.from(LocalDate.of(2026, 1, 1)));
        var deputy = new Actor(DISPATCHER.id(), DISPATCHER.grants(), Option.of(mandate));
        var audit = new Call(deputy, Option.of(new Purpose("audit")), Option.none(), new Call.Seen.Any());
        bench.opened();

        bench.change(audit.keyed("k-1", "count")).get();

        var told = bench.kept.history(ID).map(Recorded::by);
        assertThat(told.head())
                .isEqualTo(new Provenance(
                        DUTY.id(), Option.none(), new Purpose("slips"), SampleSystem.START, "test-1", Option.none()));
        assertThat(told.last())
                .isEqualTo(new Provenance(
                        DISPATCHER.id(),
                        Option.of(new ActorId("chief")),
                        new Purpose("audit"),
                        SampleSystem.START,
                        "test-1",
                        Option.none()));
        assertThat(bench.receipts.find(DISPATCHER.id(), "k-1")).isNotEmpty();
    }

    @Test
    void x7_absent_and_not_to_be_seen_are_the_same_answer() {
        bench.opened();
        for (var call : List.of(Call.by(STRANGER), Call.by(STRANGER).on(7), unstated(STRANGER))) {
            assertThat(bench.change(call).getLeft()).isEqualTo(new Refusal.NotFound(ID));
            assertThat(bench.change(call, "slip-9", (slip, now) -> slip.next()).getLeft())
                    .isEqualTo(new Refusal.NotFound("slip-9"));
        }
        assertThat(bench.desk.read(Call.by(STRANGER), ID, "slip.find").getLeft())
                .isEqualTo(new Refusal.NotFound(ID));
        assertThat(bench.desk.read(Call.by(OFFICIAL), "slip-9", "slip.find").getLeft())
                .isEqualTo(new Refusal.NotFound("slip-9"));
        assertThat(bench.asked()).isZero();
    }

    @Test
    void x7_forbidden_is_said_only_of_what_the_caller_may_read() {
        bench.opened();

        assertThat(bench.change(Call.by(OFFICIAL)).getLeft().kind()).isEqualTo(Rejection.Kind.FORBIDDEN);
        assertThat(bench.change(Call.by(STRANGER)).getLeft().kind()).isEqualTo(Rejection.Kind.MISSING);
        assertThat(bench.desk.read(Call.by(OFFICIAL), ID, "slip.study").getLeft())
                .as("what is read is never forbidden")
                .isEqualTo(new Refusal.NotFound(ID));
    }

    @Test
    void x7_the_order_of_checks_is_visible_key_version_permission_rule() {
        bench.opened();
        bench.change(Call.by(DISPATCHER).keyed("k-1", "count")).get();
        var full = Either.<Rejection, Decision<Slip, Slip.Counted>>left(new Slip.Full());

        assertThat(codes(
                        full,
                        unstated(STRANGER).keyed("k-1", "other"),
                        unstated(DISPATCHER).keyed("k-1", "other"),
                        unstated(OFFICIAL),
                        Call.by(OFFICIAL).on(7),
                        Call.by(OFFICIAL).on(2),
                        Call.by(DISPATCHER).on(2)))
                .containsExactly(
                        "kernel.not-found",
                        "kernel.key-reused",
                        "kernel.version-unstated",
                        "kernel.stale",
                        "kernel.not-permitted",
                        "slip.full");
    }

    @Test
    void b6_a_change_is_made_to_the_version_that_was_seen() {
        bench.opened();

        assertThat(bench.change(unstated(DISPATCHER)).getLeft()).isEqualTo(new Refusal.VersionUnstated(ID));
        assertThat(bench.change(Call.by(DISPATCHER).on(2)).getLeft()).isEqualTo(new Refusal.Stale(ID, 2));
        assertThat(bench.asked()).isZero();
        assertThat(bench.change(Call.by(DISPATCHER).on(1)).get().version()).isEqualTo(2);
    }

    @Test
    void b7_time_is_kept_in_whole_microseconds() {
        var ticking = Clock.fixed(Instant.parse("2026-01-05T01:00:00.123456789Z"), ZoneOffset.UTC);
        var office = Offices.over(MemoryStorage.empty(), ticking);

        assertThat(office.now()).isEqualTo(Instant.parse("2026-01-05T01:00:00.123456Z"));
        assertThat(office.repeats().now()).isEqualTo(office.now());
    }

    @Test
    void x11_what_is_sealed_or_typed_prints_masked() {
        assertThat(new Plain("王小明")).hasToString("***");
        assertThat(new Sealed("k1.box").toString()).doesNotContain("box");
        assertThat(Call.by(DUTY).keyed("k-1", "王小明").toString()).doesNotContain("王小明");
        assertThat(new Account(DUTY.id(), "$2a$hash", DUTY.grants(), true, false).toString())
                .doesNotContain("hash");
    }

    private List<String> codes(Either<Rejection, Decision<Slip, Slip.Counted>> decision, Call... calls) {
        return List.of(calls)
                .map(call -> bench.change(call, ID, (slip, now) -> decision)
                        .getLeft()
                        .code());
    }

    private static Call unstated(Actor actor) {
        return new Call(actor, Option.none(), Option.none(), new Call.Seen.Unstated());
    }
}
