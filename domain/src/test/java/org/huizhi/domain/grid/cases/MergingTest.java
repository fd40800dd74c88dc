package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.reported;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Lives.verified;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.PATROL;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.hours;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.calendar.Clock;
import org.junit.jupiter.api.Test;

class MergingTest {

    private static final GridCaseId MASTER = new GridCaseId("c-2");

    private final GridCase master = reported(MASTER, HOTLINE, LEAK);

    @Test
    void g1_5_a_case_goes_into_a_master_and_both_say_so() {
        var merged = decided(reported().intake().merge(DUTY, master, hours(1), TERMS));
        var absorbing = decided(master.intake().absorb(reported(), hours(1), TERMS));

        assertThat(merged.next().stage()).isEqualTo(new Stage.Merged(MASTER, new Stage.Reported()));
        assertThat(merged.facts()).containsExactly(new GridCaseFact.Merged(ID, MASTER));
        assertThat(absorbing.next().absorbed()).containsExactly(ID);
        assertThat(absorbing.facts()).containsExactly(new GridCaseFact.Absorbed(MASTER, ID));
    }

    @Test
    void g1_20_a_merger_releases_the_clocks_and_the_master_owes_its_reporter_the_contact() {
        var merged = next(reported().intake().merge(DUTY, master, hours(1), TERMS));
        var absorbing = next(master.intake().absorb(merged, hours(1), TERMS));
        assertThat(next(master.intake().absorb(reported(), hours(1), TERMS))).isEqualTo(absorbing);
        for (var code : List.of("contact", "arrive", "finish")) {
            assertThat(states(merged, code, hours(99))).containsExactly("RELEASED");
        }
        var owed = absorbing.clocks().all().last();
        assertThat(owed.id().subject()).contains(reported().report().number().value());
        assertThat(owed.timing().due()).contains(hours(24));

        var called = next(absorbing.handling().contact(DUTY, Option.none(), List.empty(), hours(2), TERMS));
        assertThat(states(called, "contact", hours(99))).containsExactly("MET", "MET");
    }

    @Test
    void g1_20_a_reporter_who_has_been_contacted_is_owed_no_second_contact() {
        var called = next(reported().handling().contact(DUTY, Option.none(), List.empty(), hours(1), TERMS));
        assertThat(next(master.intake().absorb(called, hours(2), TERMS)).clocks())
                .isEqualTo(master.clocks());
        var merged = next(called.intake().merge(DUTY, master, hours(2), TERMS));
        assertThat(next(master.intake().absorb(merged, hours(2), TERMS)).clocks())
                .isEqualTo(master.clocks());
        var patrol = reported(ID, PATROL, LEAK);
        assertThat(next(master.intake().absorb(patrol, hours(2), TERMS)).clocks())
                .isEqualTo(master.clocks());
    }

    @Test
    void g1_5_unmerging_stands_the_case_where_it_stood_with_its_clocks_as_if_never_released() {
        for (var before : List.of(reported(), verified(true), verified(false))) {
            var merged = next(before.intake().merge(DUTY, master, hours(2), TERMS));
            var back = decided(merged.intake().unmerge(DUTY, hours(9), TERMS));

            assertThat(back.next().stage()).isEqualTo(before.stage());
            assertThat(back.next().clocks().all().map(Clock::timing))
                    .isEqualTo(before.clocks().all().map(Clock::timing));
            assertThat(back.facts()).containsExactly(new GridCaseFact.Unmerged(before.id(), MASTER));
        }
    }

    @Test
    void g1_5_the_master_lets_it_go_and_owes_its_reporter_nothing_more() {
        var absorbing = next(master.intake().absorb(reported(), hours(1), TERMS));
        var alone = absorbing.intake().letGo(reported(), hours(2), TERMS);

        assertThat(alone.next().absorbed()).isEmpty();
        assertThat(alone.facts()).containsExactly(new GridCaseFact.LetGo(MASTER, ID));
        assertThat(states(alone.next(), "contact", hours(2))).containsExactly("RUNNING", "RELEASED");
    }

    @Test
    void g1_5_unmerging_revives_nothing_that_was_released_for_another_reason() {
        var absorbing = next(master.intake().absorb(reported(), hours(1), TERMS));
        var alone = absorbing.intake().letGo(reported(), hours(2), TERMS).next();
        var third = reported(new GridCaseId("c-3"), HOTLINE, LEAK);
        var merged = next(alone.intake().merge(DUTY, third, hours(3), TERMS));
        var back = next(merged.intake().unmerge(DUTY, hours(4), TERMS));

        assertThat(states(back, "contact", hours(4))).containsExactly("RUNNING", "RELEASED");
    }

    @Test
    void g1_5_a_case_is_not_merged_into_itself() {
        assertThat(refused(reported().intake().merge(DUTY, reported(), hours(1), TERMS)))
                .isEqualTo(new GridCaseRejection.MergedIntoItself(
                        reported().report().number()));
    }

    @Test
    void g1_5_a_case_that_holds_others_is_not_merged_itself() {
        var absorbing = next(master.intake().absorb(reported(), hours(1), TERMS));
        var third = reported(new GridCaseId("c-3"), HOTLINE, LEAK);

        assertThat(refused(absorbing.intake().merge(DUTY, third, hours(2), TERMS)))
                .isEqualTo(new GridCaseRejection.HoldsMerged(1));
    }

    @Test
    void g1_5_a_master_takes_others_in_until_it_is_submitted() {
        for (var open : List.of(reported(), verified(true), Lives.filed(), Lives.dispatched(), Lives.inHand())) {
            assertThat(open.intake().absorb(master, hours(5), TERMS).isRight()).isTrue();
        }
        for (var late : List.of(Lives.submitted(), Lives.closed(), Lives.declined(), Lives.merged(), Lives.voided())) {
            assertThat(refused(late.intake().absorb(master, hours(7), TERMS)))
                    .isEqualTo(new GridCaseRejection.MasterNotOpen(
                            late.report().number(), late.stage().name()));
        }
    }

    @Test
    void g1_20_a_lead_that_contacts_the_reporter_has_contacted_the_merged_ones_too() {
        var led = next(Lives.inHand().intake().absorb(master, hours(5), TERMS));
        var called = next(led.handling().contact(Town.LEAD, Option.none(), List.empty(), hours(6), TERMS));

        assertThat(states(called, "contact", hours(99))).containsExactly("MET", "MET");
        assertThat(led.obstacle(Verb.CONTACT, DISPATCHER, hours(6), TERMS)).isNotEmpty();
    }
}
