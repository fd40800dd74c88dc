package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ASKED;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.assisted;
import static org.huizhi.domain.grid.cases.Lives.clock;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.dispatched;
import static org.huizhi.domain.grid.cases.Lives.filed;
import static org.huizhi.domain.grid.cases.Lives.inHand;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.reported;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.GAS;
import static org.huizhi.domain.grid.cases.Town.HELPER;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.NINE;
import static org.huizhi.domain.grid.cases.Town.PARKS;
import static org.huizhi.domain.grid.cases.Town.PATROL;
import static org.huizhi.domain.grid.cases.Town.PILES;
import static org.huizhi.domain.grid.cases.Town.STREET;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WATER;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;
import static org.huizhi.domain.grid.cases.Town.photos;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.domain.kernel.duty.Holder;
import org.junit.jupiter.api.Test;

class HandlingTest {

    /** Four hours after the dispatch at eleven. */
    private static final Instant WINDOW = hours(6);

    @Test
    void g1_7_a_return_goes_back_to_the_desk_with_its_reason_and_is_counted() {
        var back = decided(dispatched().handling().giveBack(LEAD, "not-ours", note("why"), hours(3), TERMS));

        assertThat(back.next().stage()).isEqualTo(new Stage.Filed());
        assertThat(back.next().duty().holder()).isEqualTo(new Holder.IntakeDesk(STREET));
        assertThat(back.next().duty().returns()).isEqualTo(1);
        assertThat(back.facts())
                .containsExactly(new GridCaseFact.Returned(
                        ID, WATER, "not-ours", note("why").map(each -> each.id()), 1));
    }

    @Test
    void g1_7_the_return_window_includes_its_last_instant() {
        assertThat(dispatched().obstacle(Verb.RETURN, LEAD, WINDOW, TERMS)).isEmpty();
        assertThat(refused(dispatched()
                        .handling()
                        .giveBack(LEAD, "not-ours", Option.none(), WINDOW.plusNanos(1000), TERMS)))
                .isEqualTo(new GridCaseRejection.ReturnWindowOver(WINDOW));
    }

    @Test
    void g1_7_only_the_lead_returns_takes_and_submits() {
        for (var verb : List.of(Verb.RETURN, Verb.TAKE)) {
            assertThat(dispatched().obstacle(verb, HELPER, hours(3), TERMS))
                    .contains(new DutyRejection.NotTheHolder(verb.action()));
            assertThat(dispatched().obstacle(verb, DISPATCHER, hours(3), TERMS))
                    .contains(new DutyRejection.NotTheHolder(verb.action()));
        }
        for (var verb : List.of(Verb.SUBMIT, Verb.PAUSE, Verb.RESUME, Verb.EXTEND)) {
            assertThat(inHand().obstacle(verb, HELPER, hours(3), TERMS))
                    .contains(new DutyRejection.NotTheHolder(verb.action()));
        }
    }

    @Test
    void g1_8_the_lead_takes_it_in_hand() {
        var taken = decided(dispatched().handling().take(LEAD, hours(3), TERMS));

        assertThat(taken.next().stage()).isEqualTo(new Stage.InHand());
        assertThat(taken.next().duty().hands()).containsExactly(LEAD.id());
        assertThat(taken.facts()).containsExactly(new GridCaseFact.Taken(ID, WATER));
    }

    @Test
    void g1_9_before_dispatch_the_desk_of_the_street_contacts_and_arrives() {
        var called = next(reported().handling().contact(DUTY, Option.none(), List.empty(), hours(1), TERMS));
        var seen = next(called.handling().arrive(DISPATCHER, Option.none(), List.empty(), hours(1), TERMS));

        assertThat(states(seen, "contact", hours(99))).containsExactly("MET");
        assertThat(states(seen, "arrive", hours(99))).containsExactly("MET");
        assertThat(seen.duty().hands()).isEmpty();
        assertThat(reported().obstacle(Verb.CONTACT, WORKER, hours(1), TERMS))
                .contains(new DutyRejection.NotTheHolder("grid.case.contact"));
    }

    @Test
    void g1_9_the_desk_of_another_street_does_not() {
        var stranger = Actor.of("stranger", Role.DUTY_OFFICER, "310104004");
        assertThat(reported().obstacle(Verb.CONTACT, stranger, hours(1), TERMS))
                .contains(new DutyRejection.NotTheHolder("grid.case.contact"));
    }

    @Test
    void g1_9_after_dispatch_the_lead_contacts_and_arrives_and_has_a_hand_in_it() {
        assertThat(dispatched().obstacle(Verb.CONTACT, DUTY, hours(3), TERMS))
                .contains(new DutyRejection.NotTheHolder("grid.case.contact"));
        assertThat(dispatched().obstacle(Verb.ARRIVE, HELPER, hours(3), TERMS))
                .contains(new DutyRejection.NotTheHolder("grid.case.arrive"));
        var seen = decided(dispatched().handling().arrive(LEAD, note("there"), photos("p-1"), hours(3), TERMS));
        assertThat(seen.next().duty().hands()).containsExactly(LEAD.id());
        assertThat(seen.facts())
                .containsExactly(new GridCaseFact.Arrived(ID, note("there").map(each -> each.id()), photos("p-1")));
    }

    @Test
    void g1_9_at_24_hours_the_visit_is_in_time_and_a_microsecond_later_it_is_not() {
        assertThat(states(
                        next(inHand().handling().arrive(LEAD, Option.none(), List.empty(), hours(24), TERMS)),
                        "arrive",
                        hours(99)))
                .containsExactly("MET");
        assertThat(states(
                        next(inHand().handling()
                                .arrive(
                                        LEAD,
                                        Option.none(),
                                        List.empty(),
                                        hours(24).plusNanos(1000),
                                        TERMS)),
                        "arrive",
                        hours(99)))
                .containsExactly("BREACHED");
    }

    @Test
    void d1_an_assistant_does_its_own_task_or_is_released_from_it() {
        var done = decided(dispatched().handling().assistDone(HELPER, note("ready"), hours(3), TERMS));
        assertThat(done.facts())
                .containsExactly(
                        new GridCaseFact.AssistDone(ID, GAS, note("ready").map(each -> each.id())));
        assertThat(done.next().duty().hands()).containsExactly(HELPER.id());
        assertThat(refused(done.next().handling().assistDone(HELPER, Option.none(), hours(3), TERMS)))
                .isEqualTo(new DutyRejection.NoneAssisting());
        assertThat(dispatched().obstacle(Verb.ASSIST_DONE, LEAD, hours(3), TERMS))
                .contains(new DutyRejection.NoneAssisting());

        var released = decided(dispatched().handling().release(DISPATCHER, GAS, "not-needed", hours(3), TERMS));
        assertThat(released.facts()).containsExactly(new GridCaseFact.AssistReleased(ID, GAS, "not-needed"));
        assertThat(released.next().obstacle(Verb.RELEASE, DISPATCHER, hours(3), TERMS))
                .contains(new DutyRejection.NoneAssisting());
        assertThat(refused(dispatched().handling().release(DISPATCHER, PARKS, "not-needed", hours(3), TERMS)))
                .isEqualTo(new DutyRejection.NotAssisting(PARKS));
    }

    @Test
    void g1_19_a_return_and_a_new_dispatch_restart_no_clock_of_the_hotline() {
        var again =
                dispatched(next(dispatched().handling().giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS)));

        assertThat(again.clocks()).isEqualTo(dispatched().clocks());
        var back = next(dispatched(filed(HOTLINE, PILES))
                .handling()
                .giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS));
        assertThat(states(back, "guard", hours(3))).containsExactly("RUNNING");
    }

    @Test
    void g1_19_elsewhere_what_began_at_dispatch_is_released_and_begins_anew() {
        var back = next(
                dispatched(filed(PATROL, LEAK)).handling().giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS));
        assertThat(states(back, "handle", hours(3))).containsExactly("RELEASED", "WAITING");
        assertThat(states(back, "intake", hours(3))).containsExactly("MET", "RUNNING");

        var again = next(back.intake().dispatch(DISPATCHER, WATER, List.empty(), hours(26), TERMS));
        assertThat(states(again, "handle", hours(26))).containsExactly("RELEASED", "RUNNING");
        assertThat(states(again, "intake", hours(26))).containsExactly("MET", "BREACHED");
        assertThat(handles(again).last().timing().due()).contains(Town.time("2026-01-09 17:30"));

        var twice = next(again.handling().giveBack(LEAD, "not-ours", Option.none(), hours(27), TERMS));
        assertThat(states(twice, "handle", hours(27))).containsExactly("RELEASED", "RELEASED", "WAITING");
        assertThat(handles(twice).flatMap(clock -> clock.id().subject())).containsExactly("d2", "d3");
    }

    private static Seq<Clock> handles(GridCase gridCase) {
        return gridCase.clocks().all().filter(clock -> clock.id().code().equals("handle"));
    }

    @Test
    void g1_19_what_began_elsewhere_or_has_ended_does_not_begin_anew() {
        var sent = dispatched(filed(PATROL, PILES));
        var back = next(sent.handling().giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS));
        assertThat(states(back, "survey", hours(3))).containsExactly("WAITING");
        assertThat(states(back, "guard", hours(3))).containsExactly("RELEASED", "WAITING");

        var seen = next(sent.handling().arrive(LEAD, Option.none(), List.empty(), hours(3), TERMS));
        var later = next(seen.handling().giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS));
        assertThat(states(later, "guard", hours(3))).containsExactly("MET");
    }

    @Test
    void g1_19_what_was_asked_for_before_the_return_lapses() {
        var asked = next(dispatched()
                .settling()
                .askPause(LEAD, ASKED, List.of("finish"), "wait", Option.none(), hours(3), TERMS));
        var back = next(asked.handling().giveBack(LEAD, "not-ours", Option.none(), hours(3), TERMS));

        assertThat(back.approvals().open()).isEmpty();
    }

    @Test
    void g1_9_a_clock_of_the_playbook_begins_when_it_is_taken() {
        var taken = inHand(filed(HOTLINE, PILES));

        assertThat(states(dispatched(filed(HOTLINE, PILES)), "survey", hours(3)))
                .containsExactly("WAITING");
        assertThat(states(taken, "survey", hours(3))).containsExactly("RUNNING");
        assertThat(states(assisted(taken), "survey", NINE)).containsExactly("WAITING");
    }
}
