package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.clock;
import static org.huizhi.domain.grid.cases.Lives.closed;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.result;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Lives.submitted;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.HELPER;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Mandate;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.junit.jupiter.api.Test;

class CheckingTest {

    @Test
    void g1_12_what_passes_is_closed_by_the_one_who_confirmed_it() {
        var done = decided(submitted().checking().confirm(OFFICIAL, true, note("fine"), hours(6), TERMS));

        assertThat(done.next().stage()).isEqualTo(new Stage.Closed());
        assertThat(done.next().rounds().present().closing()).contains(new Round.Closing(OFFICIAL.id(), hours(6)));
        assertThat(done.facts())
                .containsExactly(new GridCaseFact.Closed(ID, note("fine").map(each -> each.id())));
        assertThat(states(done.next(), "confirm", hours(99))).containsExactly("MET");
    }

    @Test
    void g1_12_what_nobody_stopped_ends_with_the_case_late_if_it_was_due_by_then() {
        assertThat(states(closed(), "contact", hours(99))).containsExactly("RELEASED");
        assertThat(clock(closed(), "finish", 1)).isEqualTo(clock(submitted(), "finish", 1));
        var late = next(submitted().checking().confirm(OFFICIAL, true, Option.none(), hours(25), TERMS));
        assertThat(states(late, "contact", hours(99))).containsExactly("BREACHED");
        assertThat(late.clocks().nextRung()).isEmpty();
        var justInTime = next(submitted().checking().confirm(OFFICIAL, true, Option.none(), hours(24), TERMS));
        assertThat(states(justInTime, "contact", hours(99))).containsExactly("RELEASED");
    }

    @Test
    void d4_who_handled_or_leads_it_does_not_confirm_it() {
        var colleague = Actor.ofUnit("other-plumber", "water", "310104003");
        for (var involved : List.of(LEAD, HELPER, colleague)) {
            assertThat(refused(submitted().checking().confirm(involved, true, Option.none(), hours(6), TERMS)))
                    .isEqualTo(new DutyRejection.VerifierHandledIt());
        }
        assertThat(submitted().obstacle(Verb.CONFIRM, DUTY, hours(6), TERMS)).isEmpty();
    }

    @Test
    void d4_nor_does_anybody_on_their_behalf() {
        var deputy = Town.delegate(OFFICIAL, LEAD, new Mandate(LEAD.id(), DateRange.from(Town.day("2026-01-05"))));
        assertThat(submitted().obstacle(Verb.CONFIRM, deputy, hours(6), TERMS))
                .contains(new DutyRejection.VerifierHandledIt());
    }

    @Test
    void d5_a_delegation_counts_on_its_days_only() {
        var oneDay = new Mandate(DUTY.id(), DateRange.of(Town.day("2026-01-05"), Town.day("2026-01-06")));
        var deputy = Town.delegate(OFFICIAL, DUTY, oneDay);

        assertThat(submitted().obstacle(Verb.CONFIRM, deputy, Town.time("2026-01-05 23:59"), TERMS))
                .isEmpty();
        assertThat(submitted().obstacle(Verb.CONFIRM, deputy, Town.time("2026-01-06 00:00"), TERMS))
                .contains(new ApprovalRejection.MandateNotInForce(DUTY.id(), Town.day("2026-01-06")));
    }

    @Test
    void g1_12_what_fails_is_in_hand_again_and_finish_runs_on_as_if_never_stopped() {
        var before = Lives.assisted(Lives.inHand());
        var failed = decided(submitted().checking().confirm(OFFICIAL, false, note("not-dry"), hours(6), TERMS));

        assertThat(failed.next().stage()).isEqualTo(new Stage.InHand());
        assertThat(failed.next().rounds().present().reworks()).isEqualTo(1);
        assertThat(failed.facts())
                .containsExactly(
                        new GridCaseFact.Reworked(ID, 1, note("not-dry").map(each -> each.id())));
        assertThat(clock(failed.next(), "finish", 1).timing())
                .isEqualTo(clock(before, "finish", 1).timing());
        assertThat(states(failed.next(), "finish", hours(48))).containsExactly("RUNNING");
        assertThat(states(failed.next(), "finish", hours(48).plusNanos(1000))).containsExactly("BREACHED");
        assertThat(states(failed.next(), "confirm", hours(99))).containsExactly("MET");
    }

    @Test
    void g1_12_a_second_submission_has_a_confirmation_clock_of_its_own() {
        var failed = next(submitted().checking().confirm(OFFICIAL, false, Option.none(), hours(6), TERMS));
        var again = next(failed.handling().submit(LEAD, result(), hours(7), TERMS));

        assertThat(states(again, "confirm", hours(7))).containsExactly("MET", "RUNNING");
        assertThat(again.clocks().all().flatMap(clock -> clock.id().subject())).containsExactly("s1", "s2");
        var twice = decided(again.checking().confirm(OFFICIAL, false, Option.none(), hours(8), TERMS));
        assertThat(((GridCaseFact.Reworked) twice.facts().head()).reworks()).isEqualTo(2);
    }

    @Test
    void g1_15_the_reporter_rates_a_round_once() {
        var rated = decided(closed().checking().rate(Town.RESIDENT, false, 2, note("damp"), hours(7), TERMS));

        assertThat(rated.next().stage()).isEqualTo(new Stage.Closed());
        assertThat(rated.next().rounds().present().rating()).contains(new Round.Rating(false, 2, hours(7)));
        assertThat(rated.facts())
                .containsExactly(
                        new GridCaseFact.Rated(ID, false, 2, note("damp").map(each -> each.id())));
        assertThat(refused(rated.next().checking().rate(Town.RESIDENT, true, 5, Option.none(), hours(8), TERMS)))
                .isEqualTo(new CheckingRejection.AlreadyRated());
        assertThat(refused(closed().checking().rate(DISPATCHER, true, 5, Option.none(), hours(7), TERMS)))
                .isEqualTo(new CheckingRejection.NotTheReporter(Verb.RATE));
    }

    @Test
    void g1_15_one_to_five_stars() {
        for (var stars : List.of(1, 5)) {
            assertThat(rating(stars).isRight()).isTrue();
        }
        for (var stars : List.of(0, 6)) {
            assertThat(refused(rating(stars))).isEqualTo(new CheckingRejection.StarsOutOfRange(stars));
        }
    }

    @Test
    void g1_16_the_reporter_reopens_until_the_last_day_and_begins_the_next_round() {
        var lastDay = Town.time("2026-01-12 23:59");
        var again = decided(closed().checking().reopen(Town.RESIDENT, "again", note("wet"), lastDay, TERMS));

        assertThat(again.next().stage()).isEqualTo(new Stage.Filed());
        assertThat(again.facts())
                .containsExactly(
                        new GridCaseFact.Reopened(ID, "again", note("wet").map(each -> each.id())),
                        new GridCaseFact.RoundBegun(ID, 2));
        assertThat(refused(reopening(Town.RESIDENT, Town.time("2026-01-13 00:00"))))
                .isEqualTo(new CheckingRejection.ReopenWindowOver(Town.day("2026-01-12")));
        assertThat(refused(reopening(DUTY, lastDay))).isEqualTo(new CheckingRejection.NotTheReporter(Verb.REOPEN));
    }

    private static io.vavr.control.Either<
                    org.huizhi.domain.kernel.Rejection, org.huizhi.domain.kernel.Decision<GridCase, GridCaseFact>>
            rating(int stars) {
        return closed().checking().rate(Town.RESIDENT, true, stars, Option.none(), hours(7), TERMS);
    }

    private static io.vavr.control.Either<
                    org.huizhi.domain.kernel.Rejection, org.huizhi.domain.kernel.Decision<GridCase, GridCaseFact>>
            reopening(Actor by, Instant at) {
        return closed().checking().reopen(by, "again", Option.none(), at, TERMS);
    }
}
