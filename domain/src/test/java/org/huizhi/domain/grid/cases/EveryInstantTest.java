package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ASKED;
import static org.huizhi.domain.grid.cases.Lives.assisted;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.dispatched;
import static org.huizhi.domain.grid.cases.Lives.filed;
import static org.huizhi.domain.grid.cases.Lives.inHand;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.reported;
import static org.huizhi.domain.grid.cases.Lives.result;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.NINE;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.PATROL;
import static org.huizhi.domain.grid.cases.Town.POLICY;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.days;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.natural;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.duty.Holder;
import org.junit.jupiter.api.Test;

/**
 * D1 where it could slip: the patrol's only clock before dispatch ends at dispatch and its only one afterwards begins there, so that
 * whatever leads back before it has to begin something.
 */
class EveryInstantTest {

    @Test
    void d1_a_return_gives_the_desk_a_clock_of_its_own() {
        var back = returned(dispatched(filed(PATROL, LEAK)), hours(3));

        assertThat(going(back)).containsExactly("intake d2");
        assertThat(states(back, "intake", hours(7))).containsExactly("MET", "RUNNING");
        assertThat(states(back, "intake", hours(7).plusNanos(1000))).containsExactly("MET", "BREACHED");
    }

    @Test
    void d1_so_does_every_further_return() {
        var again = next(returned(dispatched(filed(PATROL, LEAK)), hours(3))
                .intake()
                .dispatch(DISPATCHER, Town.WATER, List.empty(), hours(4), TERMS));
        assertThat(going(again)).containsExactly("handle d2");

        assertThat(going(returned(again, hours(5)))).containsExactly("intake d3");
    }

    @Test
    void d1_in_a_later_round_too() {
        var closed = next(next(assisted(inHand(filed(PATROL, LEAK))).handling().submit(LEAD, result(), hours(5), TERMS))
                .checking()
                .confirm(OFFICIAL, true, Option.none(), hours(6), TERMS));
        var relapsed = next(closed.checking().lookBack(OFFICIAL, false, Option.none(), List.empty(), days(3), TERMS));
        assertThat(going(relapsed)).containsExactly("intake");

        var sent = next(relapsed.intake().dispatch(DISPATCHER, Town.WATER, List.empty(), days(3), TERMS));
        assertThat(going(sent)).containsExactly("handle");
        assertThat(going(returned(sent, days(3)))).containsExactly("intake d2");
    }

    @Test
    void d1_what_was_fixed_on_the_spot_and_did_not_pass_has_its_clock_at_the_desk() {
        var report = Town.reported(PATROL, LEAK, NINE, NINE);
        var fixed = next(
                GridCase.fixed(Lives.ID, report, Plan.of(POLICY, PATROL, LEAK), WORKER, result(), hours(0), TERMS));
        assertThat(going(fixed)).containsExactly("confirm s1");

        var failed = next(fixed.checking().confirm(OFFICIAL, false, Option.none(), hours(1), TERMS));
        assertThat(failed.stage()).isEqualTo(new Stage.Filed());
        assertThat(going(failed)).containsExactly("handle");
        assertThat(going(returned(dispatched(failed), hours(3)))).containsExactly("intake d2");
    }

    @Test
    void d1_a_clock_that_only_the_confirmation_ends_outlives_a_failed_one() {
        var whole = new Channel(
                "whole",
                PATROL.name(),
                PATROL.origin(),
                false,
                true,
                List.of(natural("whole", 72, Moment.RECEIVED, Moment.CONFIRMED)));
        var submitted = next(assisted(inHand(filed(whole, LEAK))).handling().submit(LEAD, result(), hours(5), TERMS));
        var failed = next(submitted.checking().confirm(OFFICIAL, false, Option.none(), hours(6), TERMS));

        assertThat(failed.stage()).isEqualTo(new Stage.InHand());
        assertThat(going(failed)).containsExactly("whole");
        assertThat(failed.clocks().all().head().timing().due()).contains(hours(72));
    }

    @Test
    void d1_undoing_a_merger_gives_the_case_its_clock_back() {
        var master = reported(new GridCaseId("c-2"), PATROL, LEAK);
        var merged = next(reported(PATROL, LEAK).intake().merge(DUTY, master, hours(1), TERMS));
        assertThat(going(merged)).isEmpty();

        var undone = next(merged.intake().unmerge(DUTY, hours(2), TERMS));
        assertThat(going(undone)).containsExactly("intake");
        assertThat(undone.duty().holder()).isEqualTo(new Holder.IntakeDesk(Town.STREET));
    }

    @Test
    void d1_a_pause_is_lifted_by_a_return_where_the_clock_begins_anew() {
        var asked = next(dispatched(filed(PATROL, LEAK))
                .settling()
                .askPause(LEAD, ASKED, List.of("handle"), "wait", Option.none(), hours(2), TERMS));
        var paused = next(asked.settling().approve(DISPATCHER, ASKED, Option.none(), hours(2), TERMS));
        assertThat(going(paused)).containsExactly("handle");

        assertThat(going(returned(paused, hours(3)))).containsExactly("intake d2");
    }

    private static GridCase returned(GridCase dispatched, Instant at) {
        return decided(dispatched.handling().giveBack(LEAD, "not-ours", Option.none(), at, TERMS))
                .next();
    }

    /** The clocks of the present round that run or are paused. */
    private static Seq<String> going(GridCase gridCase) {
        return gridCase.clocks()
                .all()
                .filter(clock -> clock.id().round() == gridCase.rounds().number())
                .filter(clock -> clock.running() || clock.paused())
                .map(Clock::id)
                .map(id ->
                        id.code() + id.subject().map(subject -> " " + subject).getOrElse(""));
    }
}
