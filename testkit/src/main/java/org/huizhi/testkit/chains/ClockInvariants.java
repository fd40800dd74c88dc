package org.huizhi.testkit.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.calendar.ClockId;
import org.huizhi.domain.kernel.calendar.ClockState;
import org.huizhi.domain.kernel.calendar.ClockTerms;

/** 时钟不变式: what every clock of every case keeps to. */
interface ClockInvariants {

    /** What the clocks of every case said, as known then. */
    record Sayings(Instant at, Map<GridCaseId, Map<ClockId, ClockState>> states) {

        static Sayings of(CaseView view, ClockTerms terms) {
            return new Sayings(
                    view.at(),
                    view.cases()
                            .mapValues(seen -> seen.state()
                                    .clocks()
                                    .all()
                                    .toLinkedMap(
                                            Clock::id,
                                            clock -> clock.state(view.at(), view.at(), terms)
                                                    .value())));
        }
    }

    static void check(CaseView view) {
        view.cases().values().forEach(seen -> {
            seen.sheet().clocks().forEach(line -> agrees(line, seen.sheet().at()));
            rungs(seen, view.at());
        });
    }

    /** C5: what became known later changes nothing that was said before. */
    static void unchanged(CaseView view, Sayings before, ClockTerms terms) {
        view.cases()
                .forEach((id, seen) -> before.states()
                        .get(id)
                        .forEach(said -> seen.state()
                                .clocks()
                                .all()
                                .forEach(clock -> said.get(clock.id())
                                        .forEach(state -> assertEquals(
                                                state,
                                                clock.state(before.at(), before.at(), terms)
                                                        .value(),
                                                () -> "C5: " + clock.id() + " as known at " + before.at())))));
    }

    /** C6: nothing is left that a tick at this instant owes. */
    static void settled(CaseView view) {
        view.states()
                .forEach(it -> assertTrue(
                        it.clocks().nextRung().forAll(view.at()::isBefore),
                        () -> "C6: a rung was due at " + it.clocks().nextRung()));
    }

    /** C1: the state that a clock says is the one its facts say. */
    private static void agrees(CaseSheet.ClockLine line, Instant now) {
        var clock = line.clock();
        var state = line.verdict().value();
        var released = clock.facts()
                .filter(fact -> !(fact instanceof ClockFact.Extended))
                .lastOption();
        if (state instanceof ClockState.Running running) {
            assertFalse(running.due().isBefore(now), () -> "C1: running past its due: " + clock.id());
            assertTrue(clock.running(), () -> "C1: says it runs: " + clock.id());
        } else if (state instanceof ClockState.Paused) {
            assertTrue(clock.paused(), () -> "C1: says it is paused: " + clock.id());
        } else if (state instanceof ClockState.Met met) {
            assertFalse(met.spare().isNegative(), () -> "C1: met and late: " + clock.id());
            assertEquals(clock.stoppedAt(), Option.of(met.at()), () -> "C1: met when it stopped: " + clock.id());
        } else if (state instanceof ClockState.Breached breached) {
            assertTrue(breached.due().isBefore(breached.stoppedAt().getOrElse(now)), () -> "C1: late: " + clock.id());
            assertEquals(clock.stoppedAt(), breached.stoppedAt(), () -> "C1: breached and stopped: " + clock.id());
        } else if (state instanceof ClockState.Released) {
            assertTrue(
                    released.exists(fact -> fact instanceof ClockFact.Released),
                    () -> "C1: released by a release: " + clock.id());
            assertTrue(clock.timing().due().isEmpty(), () -> "C1: released and due: " + clock.id());
        } else {
            assertTrue(clock.startedAt().isEmpty(), () -> "C1: waiting and started: " + clock.id());
        }
        if (clock.releasedAt().isDefined()) {
            assertTrue(state instanceof ClockState.Released, () -> "C1: neither met nor breached: " + clock.id());
        }
    }

    /** C6: every rung fires once per clock and round, not before it is reached, and the clock remembers it. */
    private static void rungs(CaseView.Seen seen, Instant now) {
        var fired = seen.history()
                .map(line -> line.fact())
                .filter(fact -> fact instanceof GridCaseFact.RungReached)
                .map(fact -> (GridCaseFact.RungReached) fact);
        assertEquals(
                fired.size(),
                fired.map(rung -> Tuple.of(new ClockId(rung.clock(), rung.round(), rung.subject()), rung.rung()))
                        .distinct()
                        .size(),
                () -> "C6: a rung twice: " + fired);
        assertTrue(fired.forAll(rung -> !rung.due().isAfter(now)), () -> "C6: a rung too early: " + fired);
        seen.state()
                .clocks()
                .all()
                .forEach(clock -> assertEquals(
                        fired.filter(rung -> new ClockId(rung.clock(), rung.round(), rung.subject()).equals(clock.id()))
                                .map(GridCaseFact.RungReached::rung)
                                .toSet(),
                        clock.fired().toSet(),
                        () -> "C6: the rungs that " + clock.id() + " remembers"));
    }
}
