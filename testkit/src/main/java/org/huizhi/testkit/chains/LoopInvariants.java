package org.huizhi.testkit.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.Holder;
import org.huizhi.testkit.DistrictCast;

/** 闭环不变式: what holds of every case at every instant, whatever was done. */
interface LoopInvariants {

    Set<Stage.Name> LED = HashSet.of(Stage.Name.DISPATCHED, Stage.Name.IN_HAND);
    Set<Stage.Name> AT_DESK = HashSet.of(Stage.Name.REPORTED, Stage.Name.VERIFIED, Stage.Name.FILED);

    static void check(CaseView view, DistrictCast cast) {
        view.cases().values().forEach(seen -> {
            var tale = CaseTale.of(seen.history(), cast);
            held(seen.state(), tale);
            timed(seen.state());
            told(seen.state(), tale);
            assertTrue(
                    tale.unverified().isEmpty(),
                    () -> "D4: verified by one who had a hand in it: "
                            + tale.unverified()
                                    .map(line -> line.fact().name() + " by "
                                            + line.by().actor().value()));
            merged(seen.state(), view);
        });
    }

    /** D1: exactly one holder: the desk of the street until dispatch, one lead from then on. */
    private static void held(GridCase it, CaseTale tale) {
        var stage = it.stage().name();
        var lead = it.duty().lead();
        if (LED.contains(stage) || stage == Stage.Name.SUBMITTED && !tale.onTheSpot()) {
            assertTrue(lead.isDefined(), () -> "D1: " + stage + " without a lead");
        }
        if (AT_DESK.contains(stage)) {
            assertEquals(new Holder.IntakeDesk(it.street()), it.duty().holder(), () -> "D1: " + stage + " at the desk");
        }
        assertEquals(tale.lead(), lead, "D1: the lead that the ledger tells");
    }

    /** D1: a clock of the present round runs or is paused as long as the case is open, and none afterwards. */
    private static void timed(GridCase it) {
        var going = it.clocks().all().filter(clock -> clock.running() || clock.paused());
        if (it.stage().open()) {
            assertTrue(
                    going.exists(clock -> clock.id().round() == it.rounds().number()),
                    () -> "D1: " + it.stage().name() + " and no clock of round "
                            + it.rounds().number() + " runs or is paused");
        } else {
            assertTrue(
                    going.isEmpty(), () -> it.stage().name() + " and still running: " + going.map(each -> each.id()));
        }
    }

    /** The state is what the facts say. */
    private static void told(GridCase it, CaseTale tale) {
        assertEquals(tale.stage(), it.stage().name(), "the stage that the ledger tells");
        assertEquals(tale.round(), it.rounds().number(), "the round that the ledger tells");
        assertEquals(tale.returns(), it.duty().returns(), "D3: the returns that the ledger tells");
        assertEquals(tale.reworks(), it.rounds().reworks(), "the reworks that the ledger tells");
        assertEquals(tale.hands(), it.duty().hands(), "the hands that the ledger tells");
        assertEquals(tale.units(), Set.<UnitId>narrow(it.duty().units()), "the units that the ledger tells");
    }

    /** G1.5: a case is merged into exactly the one that holds it. */
    private static void merged(GridCase it, CaseView view) {
        var into = it.stage() instanceof Stage.Merged merged ? Option.of(merged.into()) : Option.<GridCaseId>none();
        var holding = view.states()
                .filter(other -> other.absorbed().contains(it.id()))
                .map(GridCase::id);
        assertEquals(into.toList(), holding.toList(), "G1.5: merged into the one that holds it");
    }
}
