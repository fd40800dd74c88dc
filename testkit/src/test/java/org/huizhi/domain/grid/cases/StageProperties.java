package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.testkit.generators.CaseMove;
import org.huizhi.testkit.generators.GridDomain;
import org.huizhi.testkit.generators.Shares;

/** Whoever tries whatever: a case moves along its table, and what is offered is not refused for what could have been known. */
@Domain(GridDomain.class)
class StageProperties {

    /** Verb, from, to: the arrows of G1, written out by hand; a verb that is not listed moves no stage. */
    private static final Set<String> ARROWS = HashSet.of(
            "VERIFY REPORTED VERIFIED",
            "FILE REPORTED FILED",
            "FILE VERIFIED FILED",
            "DECLINE REPORTED DECLINED",
            "DECLINE VERIFIED DECLINED",
            "MERGE REPORTED MERGED",
            "MERGE VERIFIED MERGED",
            "UNMERGE MERGED REPORTED",
            "UNMERGE MERGED VERIFIED",
            "DISPATCH FILED DISPATCHED",
            "RETURN DISPATCHED FILED",
            "TAKE DISPATCHED IN_HAND",
            "SUBMIT IN_HAND SUBMITTED",
            "CONFIRM SUBMITTED CLOSED",
            "CONFIRM SUBMITTED IN_HAND",
            "CONFIRM SUBMITTED FILED",
            "LOOK_BACK CLOSED CLOSED",
            "LOOK_BACK CLOSED FILED",
            "REOPEN CLOSED FILED",
            "APPROVE REPORTED VOID",
            "APPROVE VERIFIED VOID",
            "APPROVE FILED VOID",
            "APPROVE DISPATCHED VOID",
            "APPROVE IN_HAND VOID",
            "APPROVE SUBMITTED VOID");

    /** They name one of several requests, offers or cases, and are refused by that one's name. */
    private static final Set<Verb> NAMING =
            HashSet.of(Verb.APPROVE, Verb.REFUSE, Verb.ANSWER, Verb.WITHDRAW, Verb.MERGE);

    private static final Set<Verb> MOVING = ARROWS.map(arrow -> Verb.valueOf(arrow.split(" ")[0]));

    @Property
    void g1_1_stages_move_only_along_the_table(@ForAll CaseMove move) {
        var before = move.before();
        var verb = move.attempt().verb();
        var done = move.outcome();

        Shares.evenly("stage", before.stage().name(), List.of(Stage.Name.values()));
        Shares.atLeast(15, "accepted", done.isRight());
        done.peek(decision -> {
            var from = before.stage().name();
            var to = decision.next().stage().name();
            var arrow = verb + " " + from + " " + to;
            assertThat(ARROWS.contains(arrow) || from == to && !strict(verb))
                    .as(arrow)
                    .isTrue();
        });
    }

    @Property
    void g1_1_what_is_offered_is_never_refused_for_its_stage_or_its_duty(@ForAll CaseMove move) {
        Assume.that(move.obstacle().isEmpty());

        var refused = move.outcome().swap().toOption();
        assertThat(refused.filter(StageProperties::couldHaveBeenKnown)).isEmpty();
        Shares.atLeast(50, "done", refused.isEmpty());
    }

    @Property
    void g1_1_what_is_not_offered_is_refused(@ForAll CaseMove move) {
        var obstacle = move.obstacle();
        Assume.that(obstacle.isDefined());

        assertThat(move.outcome().isLeft()).isTrue();
        if (!NAMING.contains(move.attempt().verb())) {
            assertThat(move.outcome().getLeft()).isEqualTo(obstacle.get());
        }
    }

    @Property(maxDiscardRatio = 20)
    void g1_1_a_case_that_left_by_a_side_exit_stays_there(@ForAll CaseMove move) {
        var on = move.before();
        Assume.that(on.stage() instanceof Stage.Declined || on.stage() instanceof Stage.Voided);

        assertThat(move.outcome().isLeft()).isTrue();
    }

    @Property
    void g1_1_the_facts_are_of_this_case_and_name_what_happened(@ForAll CaseMove move) {
        var on = move.before();
        move.outcome().peek(done -> {
            assertThat(done.facts().map(GridCaseFact::gridCase)).containsOnly(on.id());
            assertThat(done.next().id()).isEqualTo(on.id());
            assertThat(done.next().report()).isEqualTo(on.report());
            assertThat(done.next().plan()).isEqualTo(on.plan());
            assertThat(done.next()).isNotEqualTo(silent(move.attempt().verb()) ? null : on);
        });
    }

    /** Contact and visit may find every clock stopped already, and still happened. */
    private static boolean silent(Verb verb) {
        return verb == Verb.CONTACT || verb == Verb.ARRIVE;
    }

    private static boolean strict(Verb verb) {
        return MOVING.contains(verb) && verb != Verb.APPROVE;
    }

    /** Not what the verb is told: a lead that assists itself, a unit that has no task. */
    private static boolean couldHaveBeenKnown(Rejection rejection) {
        return rejection instanceof GridCaseRejection.WrongStage
                || rejection instanceof DutyRejection
                        && !(rejection instanceof DutyRejection.LeadAssistsItself)
                        && !(rejection instanceof DutyRejection.NotAssisting);
    }
}
