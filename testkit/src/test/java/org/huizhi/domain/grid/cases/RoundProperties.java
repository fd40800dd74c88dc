package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.generators.CaseMove;
import org.huizhi.testkit.generators.GridDomain;
import org.huizhi.testkit.generators.LivedCase;
import org.huizhi.testkit.generators.Shares;
import org.huizhi.testkit.generators.Waits;

/** What has happened to a case stays as it was: its rounds, the facts of its clocks, the clocks of earlier rounds. */
@Domain(GridDomain.class)
class RoundProperties {

    private static final CaseTerms TERMS = SampleDistrict.terms();

    @Property
    void g1_14_earlier_rounds_never_change_and_the_present_one_only_grows(@ForAll CaseMove move) {
        var before = move.before().rounds();
        Shares.atLeast(3, "second round", before.number() > 1);
        move.outcome().peek(done -> {
            var after = done.next().rounds();
            var present = after.all().get(before.number() - 1);

            assertThat(after.all().take(before.number() - 1))
                    .isEqualTo(before.all().init());
            assertThat(after.number() - before.number()).isBetween(0, 1);
            assertThat(present.submissions().take(before.present().submissions().size()))
                    .isEqualTo(before.present().submissions());
            assertThat(present.reworks())
                    .isGreaterThanOrEqualTo(before.present().reworks());
            assertThat(kept(before.present().closing(), present.closing())).isTrue();
            assertThat(kept(before.present().lookBack(), present.lookBack())).isTrue();
            assertThat(kept(before.present().rating(), present.rating())).isTrue();
        });
    }

    @Property
    void c1_the_facts_of_a_clock_are_append_only_and_no_clock_is_lost(@ForAll CaseMove move) {
        var before = move.before().clocks().all();
        move.outcome().peek(done -> {
            var after = done.next().clocks().all();
            assertThat(after.map(Clock::id).take(before.size())).isEqualTo(before.map(Clock::id));
            assertThat(before.zip(after)
                            .forAll(pair -> pair._2()
                                            .facts()
                                            .startsWith(pair._1().facts())
                                    && pair._2().rule().equals(pair._1().rule())
                                    && pair._2().fired().containsAll(pair._1().fired())))
                    .isTrue();
        });
    }

    @Property
    void g1_21_clocks_of_earlier_rounds_stay_as_they_were(@ForAll CaseMove move) {
        var before = move.before();
        move.outcome().peek(done -> {
            var round = done.next().rounds().number();
            assertThat(older(done.next(), round)).isEqualTo(older(before, round));
        });
    }

    @Property
    void c1_a_rebuilt_timing_is_the_cached_one(@ForAll CaseMove move) {
        move.outcome().peek(done -> assertThat(done.next().retime(TERMS)).isEmpty());
    }

    @Property
    void d1_an_open_case_has_a_clock_that_runs_or_is_paused(@ForAll LivedCase lived) {
        var gridCase = lived.gridCase();
        Shares.atLeast(40, "open", gridCase.stage().open());
        assertThat(gridCase.clocks().all().exists(clock -> clock.running() || clock.paused()))
                .isEqualTo(gridCase.stage().open());
    }

    @Property(maxDiscardRatio = 20)
    void g1_5_unmerging_undoes_a_merger(@ForAll LivedCase lived, @ForAll("waits") Duration wait) {
        var before = lived.gridCase();
        var now = lived.now();
        var merged = before.intake().merge(SampleCast.DUTY, other(now), now, TERMS);
        Assume.that(merged.isRight());
        var back = merged.get()
                .next()
                .intake()
                .unmerge(SampleCast.DUTY, now.plus(wait), TERMS)
                .get()
                .next();

        assertThat(back.stage()).isEqualTo(before.stage());
        assertThat(back.duty()).isEqualTo(before.duty());
        assertThat(back.rounds()).isEqualTo(before.rounds());
        assertThat(back.clocks().all().map(Clock::timing))
                .isEqualTo(before.clocks().all().map(Clock::timing));
        assertThat(verdicts(back, now.plus(wait))).isEqualTo(verdicts(before, now.plus(wait)));
    }

    @Property
    void g1_5_letting_go_undoes_an_absorption(@ForAll LivedCase lived, @ForAll LivedCase absorbed) {
        var master = lived.gridCase();
        var other = named(absorbed.gridCase());
        var taken = master.intake().absorb(other, lived.now(), TERMS);
        Assume.that(taken.isRight());
        var alone = taken.get().next().intake().letGo(other, lived.now(), TERMS).next();

        assertThat(alone.absorbed()).isEqualTo(master.absorbed());
        assertThat(alone.clocks().all().take(master.clocks().all().size()).map(Clock::timing))
                .isEqualTo(master.clocks().all().map(Clock::timing));
        assertThat(alone.clocks().all().drop(master.clocks().all().size()).forAll(Clock::ended))
                .isTrue();
    }

    @Property
    void g1_20_who_leaves_by_a_side_exit_leaves_no_clock_running_and_none_that_is_newly_met_or_late(
            @ForAll LivedCase lived, @ForAll("waits") Duration wait) {
        var open = lived.gridCase();
        Assume.that(open.stage().open());
        var now = lived.now().plus(wait);
        var exits = List.of(
                        open.intake().decline(SampleCast.DUTY, "other", Option.none(), now, TERMS),
                        open.intake().merge(SampleCast.DUTY, other(now), now, TERMS),
                        voided(open, now))
                .flatMap(each -> each.toOption());

        var running = open.clocks().all().filter(clock -> !clock.ended()).map(Clock::id);
        for (var left : exits.map(Decision::next)) {
            var said = left.clocks().all().filter(clock -> running.contains(clock.id()));
            assertThat(said.map(clock ->
                            clock.state(now, now, TERMS.clocks()).value().name()))
                    .containsOnly("RELEASED");
        }
        Shares.atLeast(90, "left", !exits.isEmpty());
    }

    private static Either<Rejection, Decision<GridCase, GridCaseFact>> voided(GridCase open, Instant now) {
        var id = open.approvals()
                .open()
                .find(each -> each.what() instanceof Ask.Annul)
                .map(Approval::id)
                .getOrElse(new ApprovalId("annul"));
        var asked = open.settling()
                .askVoid(SampleCast.DUTY, id, "other", Option.none(), now, TERMS)
                .map(Decision::next)
                .getOrElse(open);
        return asked.settling().approve(SampleCast.OFFICIAL, id, Option.none(), now, TERMS);
    }

    private static Seq<Clock> older(GridCase gridCase, int round) {
        return gridCase.clocks().all().filter(clock -> clock.id().round() < round);
    }

    private static Seq<Object> verdicts(GridCase gridCase, Instant at) {
        return gridCase.clocks()
                .all()
                .map(clock -> clock.state(at, at, TERMS.clocks()).value());
    }

    private static <T> boolean kept(Option<T> before, Option<T> after) {
        return before.isEmpty() || before.equals(after);
    }

    private static GridCase other(Instant now) {
        var plan = Plan.of(
                TERMS.policy(),
                TERMS.policy().channels().head(),
                TERMS.policy().categories().head());
        return GridCase.report(new GridCaseId("c-77"), Reports.at(now, 77), plan, now, TERMS)
                .get()
                .next();
    }

    /** Another case than the master, with a number of its own. */
    private static GridCase named(GridCase like) {
        return new GridCase(
                new GridCaseId("c-78"),
                Reports.numbered(like.report(), 78),
                like.plan(),
                like.stage(),
                like.duty(),
                like.clocks(),
                like.rounds(),
                like.approvals(),
                like.absorbed(),
                like.referrals());
    }

    @Provide
    Arbitrary<Duration> waits() {
        return Waits.any();
    }
}
