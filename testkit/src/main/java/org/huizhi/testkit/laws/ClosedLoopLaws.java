package org.huizhi.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.application.District;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.junit.jupiter.api.Test;

/**
 * 闭环法则: what a district's pack must make of every case, whatever its channel and its kind: somebody holds it at every instant, who
 * handled it does not verify it, a relapse reopens it. A host extends it with its own district:
 *
 * <pre>{@code
 * class MyLoopTest extends ClosedLoopLaws {
 *     @Override protected District district() { return Packs.read(folder).get(); }
 * }
 * }</pre>
 *
 * Every channel is walked with every kind of case, ahead and back: returned, bounced up, paused, fixed on the spot, failed, merged
 * and parted, relapsed, reopened. What breaks a law is told with channel, kind, way and step, all at once.
 */
public abstract class ClosedLoopLaws {

    /** The district whose pack is tried; its pack has a neighbourhood and a unit. */
    protected abstract District district();

    @Test
    public void every_way_leads_to_a_closure() {
        assertEquals(List.empty(), walks().flatMap(LoopWalk::stuck), "ways that end before their end");
    }

    @Test
    public void d1_at_every_instant_an_open_case_has_one_holder_and_a_clock_that_runs_or_is_paused() {
        assertEquals(
                List.empty(),
                steps().filter(step -> step.after().stage().open() && !(held(step) && timed(step))),
                "without a holder or a clock");
    }

    @Test
    public void d4_who_handled_a_case_does_not_verify_it_and_somebody_else_does() {
        var wrong = walks().flatMap(walk -> walk.steps()
                .filter(step -> step.after().stage().name() == Stage.Name.SUBMITTED)
                .reject(step ->
                        walk.everybody().forAll(actor -> verifies(walk, step, actor) != involved(step, actor))));
        assertEquals(List.empty(), wrong, "verified by one who handled it, or by nobody");
    }

    @Test
    public void g1_14_a_relapse_begins_a_round_with_clocks_of_its_own_and_leaves_the_old_ones() {
        var wrong = walks().flatMap(walk -> walk.steps()
                .zip(walk.steps().drop(1))
                .filter(pair -> pair._2().after().rounds().number()
                        > pair._1().after().rounds().number())
                .reject(pair -> pair._2().after().stage().name() == Stage.Name.FILED
                        && pair._2()
                                .after()
                                .clocks()
                                .all()
                                .startsWith(pair._1().after().clocks().all())
                        && timed(pair._2()))
                .map(pair -> pair._2()));
        assertEquals(List.empty(), wrong, "a relapse without a round of its own");
    }

    private Seq<LoopWalk> walks() {
        return LoopWalk.all(district());
    }

    private Seq<LoopWalk.Step> steps() {
        return walks().flatMap(LoopWalk::steps);
    }

    /** By the desk until dispatch, by a lead from then on; what was fixed on the spot stays with the desk. */
    private static boolean held(LoopWalk.Step step) {
        var it = step.after();
        var led = it.duty().lead().isDefined();
        return switch (it.stage().name()) {
            case DISPATCHED, IN_HAND -> led;
            case SUBMITTED -> led || step.way().startsWith("fixed");
            default -> !led;
        };
    }

    private static boolean timed(LoopWalk.Step step) {
        var it = step.after();
        return it.clocks()
                .all()
                .filter(clock -> clock.id().round() == it.rounds().number())
                .exists(clock -> clock.running() || clock.paused());
    }

    private static boolean verifies(LoopWalk walk, LoopWalk.Step step, Actor actor) {
        return !step.after()
                .obstacle(Verb.CONFIRM, actor, step.at(), walk.terms())
                .exists(no -> no instanceof DutyRejection.VerifierHandledIt);
    }

    private static boolean involved(LoopWalk.Step step, Actor actor) {
        return step.hands().exists(actor::actsAs) || step.units().exists(actor::worksFor);
    }
}
