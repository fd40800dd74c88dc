package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ASKED;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.clock;
import static org.huizhi.domain.grid.cases.Lives.decided;
import static org.huizhi.domain.grid.cases.Lives.inHand;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.states;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Period;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.ClockRejection;
import org.huizhi.domain.kernel.calendar.ClockState;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final ApprovalId OTHER = new ApprovalId("a-2");

    @Test
    void g1_10_a_pause_takes_effect_when_another_approves_it_and_moves_the_due() {
        var asked = decided(pause(inHand(), "finish"));
        assertThat(asked.facts())
                .containsExactly(new GridCaseFact.PauseAsked(
                        ID, ASKED, List.of("finish"), "wait", note("why").map(each -> each.id())));
        assertThat(states(asked.next(), "finish", hours(5))).containsExactly("RUNNING");

        var paused = decided(asked.next().settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS));
        assertThat(paused.facts())
                .containsExactly(
                        new GridCaseFact.Approved(ID, ASKED, 1, 1, Option.none()),
                        new GridCaseFact.Paused(ID, List.of("finish"), "wait"));
        assertThat(states(paused.next(), "finish", hours(99))).containsExactly("PAUSED");
        assertThat(states(paused.next(), "contact", hours(5))).containsExactly("RUNNING");

        var resumed = decided(paused.next().settling().resume(LEAD, hours(15), TERMS));
        assertThat(resumed.facts()).containsExactly(new GridCaseFact.Resumed(ID));
        assertThat(clock(resumed.next(), "finish", 1).timing().due()).contains(hours(58));
    }

    @Test
    void g1_10_to_name_no_clock_is_to_name_every_one_that_may_pause() {
        var asked = decided(pause(inHand()));
        var all = List.of("contact", "arrive", "finish");

        assertThat(((GridCaseFact.PauseAsked) asked.facts().head()).clocks()).isEqualTo(all);
        var paused = next(asked.next().settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS));
        for (var code : all) {
            assertThat(states(paused, code, hours(5))).containsExactly("PAUSED");
        }
        assertThat(paused.obstacle(Verb.PAUSE, LEAD, hours(6), TERMS)).contains(new GridCaseRejection.NothingToPause());
        assertThat(refused(pause(paused))).isEqualTo(new GridCaseRejection.NothingToPause());
    }

    @Test
    void g1_10_a_clock_that_is_unknown_or_may_not_pause_is_named() {
        var faults = refused(pause(inHand(), "finish", "nothing", "confirm")).faults();
        assertThat(faults.map(Fault::value)).containsExactly("nothing", "confirm");
        assertThat(inHand().approvals().all()).isEmpty();
    }

    @Test
    void g1_10_nothing_paused_is_nothing_to_resume() {
        assertThat(inHand().obstacle(Verb.RESUME, LEAD, hours(5), TERMS)).contains(new ClockRejection.NothingPaused(1));
    }

    @Test
    void g1_10_the_same_is_asked_for_once_at_a_time() {
        var asked = next(pause(inHand(), "finish"));
        assertThat(refused(pause(asked, "arrive"))).isEqualTo(new ApprovalRejection.AlreadyAsked("pause"));
        assertThat(extend(asked, "finish", "P1D").isRight()).isTrue();
        var refused = next(asked.settling().refuse(DISPATCHER, ASKED, "no", hours(5), TERMS));
        assertThat(pause(refused, "arrive").isRight()).isTrue();
    }

    @Test
    void g1_10_an_extension_moves_the_due_by_what_was_asked_for() {
        var asked = decided(extend(inHand(), "finish", "P1D"));
        assertThat(asked.facts()).containsExactly(new GridCaseFact.ExtensionAsked(ID, ASKED, "finish", "P1D", "rain"));
        assertThat(clock(asked.next(), "finish", 1).timing().due()).contains(hours(48));

        var extended = decided(asked.next().settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS));
        assertThat(extended.facts().last()).isEqualTo(new GridCaseFact.Extended(ID, "finish", "P1D", "rain"));
        assertThat(clock(extended.next(), "finish", 1).timing().due()).contains(hours(72));
        var hoursMore = next(extend(inHand(), "finish", "PT4H"));
        assertThat(clock(
                                next(hoursMore.settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS)),
                                "finish",
                                1)
                        .timing()
                        .due())
                .contains(hours(52));
    }

    @Test
    void g1_10_an_extension_that_cannot_be_is_refused_when_it_is_asked_for() {
        assertThat(refused(extend(inHand(), "nothing", "P1D"))).isInstanceOf(ClockRejection.CannotExtend.class);
        assertThat(refused(extend(inHand(), "finish", "P0D"))).isInstanceOf(ClockRejection.CannotExtend.class);
    }

    @Test
    void g1_10_what_cannot_be_any_more_when_it_is_approved_is_refused_and_stays_open() {
        var asked = next(pause(inHand(), "contact"));
        var called = next(asked.handling().contact(LEAD, Option.none(), List.empty(), hours(4), TERMS));

        assertThat(refused(called.settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS)))
                .isInstanceOf(ClockRejection.CannotPause.class);
        assertThat(called.approvals().open()).hasSize(1);
    }

    @Test
    void g1_10_a_refusal_changes_no_clock() {
        var asked = next(pause(inHand(), "finish"));
        var no = decided(asked.settling().refuse(DISPATCHER, ASKED, "no", hours(5), TERMS));

        assertThat(no.facts()).containsExactly(new GridCaseFact.Refused(ID, ASKED, "no"));
        assertThat(no.next().clocks()).isEqualTo(asked.clocks());
        assertThat(no.next().approvals().all().map(Approval::state)).containsExactly(Approval.State.REFUSED);
        assertThat(refused(no.next().settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS)))
                .isEqualTo(new ApprovalRejection.NotAsked("a-1"));
    }

    @Test
    void g1_16_a_void_needs_another_persons_approval_and_releases_the_clocks() {
        var asked = next(inHand().settling().askVoid(DUTY, ASKED, "mistake", note("why"), hours(4), TERMS));
        assertThat(asked.stage()).isEqualTo(new Stage.InHand());
        assertThat(refused(asked.settling().approve(DUTY, ASKED, Option.none(), hours(4), TERMS)))
                .isEqualTo(new ApprovalRejection.SelfApproval());
        assertThat(asked.obstacle(Verb.APPROVE, DUTY, hours(4), TERMS)).contains(new ApprovalRejection.SelfApproval());

        var gone = decided(asked.settling().approve(OFFICIAL, ASKED, Option.none(), hours(4), TERMS));
        assertThat(gone.next().stage()).isEqualTo(new Stage.Voided("mistake"));
        assertThat(gone.facts().last()).isEqualTo(new GridCaseFact.Voided(ID, "mistake"));
        for (var code : List.of("contact", "arrive", "finish")) {
            assertThat(states(gone.next(), code, hours(99))).containsExactly("RELEASED");
        }
    }

    @Test
    void g1_10_a_pause_and_an_extension_are_settled_by_the_dispatcher_of_the_place() {
        var asked = next(pause(inHand(), "finish"));
        var elsewhere = Actor.of(
                new ActorId("guest"),
                Grant.of(Role.DUTY_OFFICER, new DivisionCode("310104003")),
                Grant.of(Role.DISPATCHER, new DivisionCode("310104004")));

        for (var other : List.of(OFFICIAL, DUTY, elsewhere)) {
            assertThat(refused(asked.settling().approve(other, ASKED, Option.none(), hours(5), TERMS)))
                    .isEqualTo(new GridCaseRejection.NotYoursToSettle(Verb.PAUSE));
            assertThat(asked.obstacle(Verb.REFUSE, other, hours(5), TERMS))
                    .contains(new GridCaseRejection.NotYoursToSettle(Verb.PAUSE));
        }
        assertThat(new Ask.Extend("finish", "P1D", "rain").settledBy()).containsExactly(Role.DISPATCHER);
    }

    @Test
    void d5_a_quorum_of_two_takes_two_persons() {
        var two = Town.quorum(2);
        var second = Actor.of("dispatcher-2", Role.DISPATCHER, "310104003");
        var asked = next(
                inHand().settling().askPause(LEAD, ASKED, List.of("finish"), "wait", Option.none(), hours(4), two));
        var half = decided(asked.settling().approve(DISPATCHER, ASKED, Option.none(), hours(5), two));

        assertThat(half.facts()).containsExactly(new GridCaseFact.Approved(ID, ASKED, 1, 2, Option.none()));
        assertThat(states(half.next(), "finish", hours(5))).containsExactly("RUNNING");
        assertThat(half.next().obstacle(Verb.APPROVE, DISPATCHER, hours(5), two))
                .contains(new ApprovalRejection.AlreadyApproved(DISPATCHER.id()));
        var whole = next(half.next().settling().approve(second, ASKED, Option.none(), hours(5), two));
        assertThat(states(whole, "finish", hours(5))).containsExactly("PAUSED");
    }

    @Test
    void g1_10_of_several_requests_one_that_a_person_may_settle_is_enough() {
        var both = next(next(pause(inHand(), "finish"))
                .settling()
                .askVoid(DUTY, OTHER, "mistake", Option.none(), hours(4), TERMS));

        assertThat(both.obstacle(Verb.APPROVE, OFFICIAL, hours(5), TERMS)).isEmpty();
        assertThat(refused(both.settling().approve(OFFICIAL, ASKED, Option.none(), hours(5), TERMS)))
                .isEqualTo(new GridCaseRejection.NotYoursToSettle(Verb.PAUSE));
        assertThat(next(both.settling().approve(OFFICIAL, OTHER, Option.none(), hours(5), TERMS))
                        .stage())
                .isEqualTo(new Stage.Voided("mistake"));
    }

    @Test
    void g1_10_an_amount_is_a_period_of_days_or_a_duration() {
        assertThat(new Ask.Extend("finish", "P1D", "rain").amount()).isEqualTo(Period.ofDays(1));
        assertThat(new Ask.Extend("finish", "PT36H", "rain").amount()).isEqualTo(Duration.ofHours(36));
    }

    @Test
    void g1_10_nothing_asked_for_is_nothing_to_settle() {
        assertThat(inHand().obstacle(Verb.APPROVE, DISPATCHER, hours(5), TERMS))
                .contains(new ApprovalRejection.NotAsked(""));
        assertThat(refused(inHand().settling().approve(DISPATCHER, OTHER, Option.none(), hours(5), TERMS)))
                .isEqualTo(new ApprovalRejection.NotAsked("a-2"));
    }

    @Test
    void c3_a_stop_during_a_pause_is_judged_by_the_due_it_moved() {
        var paused = next(next(pause(Lives.assisted(inHand()), "finish"))
                .settling()
                .approve(DISPATCHER, ASKED, Option.none(), hours(5), TERMS));
        var handed = next(paused.handling().submit(LEAD, Lives.result(), hours(60), TERMS));
        assertThat(Lives.state(clock(handed, "finish", 1), hours(99))).isInstanceOf(ClockState.Met.class);

        var failed = next(handed.checking().confirm(OFFICIAL, false, Option.none(), hours(61), TERMS));
        assertThat(states(failed, "finish", hours(99))).containsExactly("PAUSED");
    }

    private static Either<Rejection, Decision<GridCase, GridCaseFact>> pause(GridCase on, String... codes) {
        Seq<String> clocks = List.of(codes);
        return on.settling().askPause(LEAD, ASKED, clocks, "wait", note("why"), hours(4), TERMS);
    }

    private static Either<Rejection, Decision<GridCase, GridCaseFact>> extend(GridCase on, String code, String by) {
        return on.settling().askExtension(LEAD, ASKED, new Ask.Extend(code, by, "rain"), hours(4), TERMS);
    }
}
