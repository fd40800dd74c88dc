package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.clock;
import static org.huizhi.domain.grid.cases.Lives.closed;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.STREET;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.day;
import static org.huizhi.domain.grid.cases.Town.note;
import static org.huizhi.domain.grid.cases.Town.photos;
import static org.huizhi.domain.grid.cases.Town.time;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.domain.kernel.duty.Holder;
import org.junit.jupiter.api.Test;

/** Looking back, and what a new round leaves as it was. */
class RoundsTest {

    /** The case was closed on the 5th; its playbook asks for one day. */
    private static final Instant FIRST_DAY = time("2026-01-06 00:00");

    @Test
    void g1_14_a_look_back_is_possible_from_its_first_day_on() {
        assertThat(closed().lookBackFrom(TERMS)).contains(day("2026-01-06"));
        assertThat(refused(closed().checking()
                        .lookBack(WORKER, true, Option.none(), List.empty(), FIRST_DAY.minusNanos(1000), TERMS)))
                .isEqualTo(new CheckingRejection.LookBackTooEarly(day("2026-01-06")));
        assertThat(closed().obstacle(Verb.LOOK_BACK, WORKER, FIRST_DAY, TERMS)).isEmpty();
    }

    @Test
    void g1_14_what_is_sound_is_done() {
        var seen = decided(closed().checking().lookBack(WORKER, true, note("dry"), photos("p-9"), FIRST_DAY, TERMS));

        assertThat(seen.next().stage()).isEqualTo(new Stage.Closed());
        assertThat(seen.next().rounds().present().lookBack())
                .contains(new Round.LookBack(true, WORKER.id(), FIRST_DAY));
        assertThat(seen.facts())
                .containsExactly(
                        new GridCaseFact.LookedBack(ID, true, note("dry").map(each -> each.id()), photos("p-9")));
        assertThat(seen.next().lookBackFrom(TERMS)).isEmpty();
        assertThat(refused(
                        seen.next().checking().lookBack(WORKER, true, Option.none(), List.empty(), FIRST_DAY, TERMS)))
                .isEqualTo(new CheckingRejection.AlreadyLookedBack());
    }

    @Test
    void d4_who_handled_it_does_not_look_back_at_it() {
        assertThat(closed().obstacle(Verb.LOOK_BACK, LEAD, FIRST_DAY, TERMS))
                .contains(new DutyRejection.VerifierHandledIt());
    }

    @Test
    void g1_14_a_relapse_begins_the_next_round_at_the_desk() {
        var again = decided(closed().checking().lookBack(WORKER, false, Option.none(), List.empty(), FIRST_DAY, TERMS));

        assertThat(again.next().stage()).isEqualTo(new Stage.Filed());
        assertThat(again.next().rounds().number()).isEqualTo(2);
        assertThat(again.next().duty().holder()).isEqualTo(new Holder.IntakeDesk(STREET));
        assertThat(again.facts())
                .containsExactly(
                        new GridCaseFact.LookedBack(ID, false, Option.none(), List.empty()),
                        new GridCaseFact.RoundBegun(ID, 2));
        assertThat(again.next().rounds().all().head().lookBack())
                .contains(new Round.LookBack(false, WORKER.id(), FIRST_DAY));
    }

    @Test
    void g1_21_a_new_round_starts_new_clocks_and_leaves_the_old_ones_as_they_were() {
        var old = closed();
        var again = relapsed();

        assertThat(again.clocks().all().take(old.clocks().all().size()))
                .isEqualTo(old.clocks().all());
        assertThat(again.clocks()
                        .all()
                        .drop(old.clocks().all().size())
                        .map(each -> each.id().round()))
                .containsOnly(2);
        assertThat(clock(again, "finish", 2).timing().due()).contains(FIRST_DAY.plus(Duration.ofHours(48)));
        var called = next(again.handling().contact(DUTY, Option.none(), List.empty(), FIRST_DAY, TERMS));
        assertThat(called.clocks().all().take(old.clocks().all().size()))
                .isEqualTo(old.clocks().all());
    }

    @Test
    void g1_14_both_rounds_stay_in_history_and_each_is_looked_back_at_and_rated_once() {
        var again = closedAgain();

        assertThat(again.rounds().all()).hasSize(2);
        assertThat(again.rounds().all().map(each -> each.closing().isDefined())).containsExactly(true, true);
        assertThat(again.obstacle(Verb.RATE, Town.RESIDENT, time("2026-01-06 12:00"), TERMS))
                .isEmpty();
        assertThat(again.obstacle(Verb.LOOK_BACK, WORKER, time("2026-01-07 00:00"), TERMS))
                .isEmpty();
    }

    @Test
    void d4_who_handled_an_earlier_round_does_not_confirm_the_next_one() {
        var again = closedAgain();
        assertThat(again.obstacle(Verb.LOOK_BACK, LEAD, time("2026-01-07 00:00"), TERMS))
                .contains(new DutyRejection.VerifierHandledIt());
    }

    @Test
    void g1_21_a_case_has_a_round() {
        assertThatThrownBy(() -> new Rounds(List.empty())).hasMessageContaining("a case has a round");
    }

    private static GridCase relapsed() {
        return next(closed().checking().lookBack(WORKER, false, Option.none(), List.empty(), FIRST_DAY, TERMS));
    }

    private static GridCase closedAgain() {
        var sent = next(relapsed().intake().dispatch(Town.DISPATCHER, Town.GAS, List.empty(), FIRST_DAY, TERMS));
        var taken = next(sent.handling().take(Town.HELPER, FIRST_DAY, TERMS));
        var handed = next(taken.handling().submit(Town.HELPER, Lives.result(), FIRST_DAY, TERMS));
        return next(handed.checking().confirm(OFFICIAL, true, Option.none(), time("2026-01-06 09:00"), TERMS));
    }
}
