package org.huizhi.testkit.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.Rejection;

/** 留痕不变式: what a request leaves behind, and what one that was refused does not. */
interface TraceInvariants {

    Set<String> TIMED = HashSet.of("RungReached", "ReferralLapsed");

    /** Versions count commits, each explained by the facts of its decision; what was written stays written. */
    static void explained(CaseView before, CaseView after) {
        after.cases().forEach((id, seen) -> {
            var was = before.cases().get(id);
            var old = was.map(CaseView.Seen::history).getOrElse(List.empty());
            assertTrue(seen.history().startsWith(old), () -> "the ledger of " + id.value() + " was rewritten");
            assertEquals(
                    List.rangeClosed(1L, seen.sheet().version()),
                    seen.history().map(Recorded::version).distinct().toList(),
                    () -> "the versions of " + id.value());
            assertTrue(
                    fresh(before, after, id).forAll(line -> line.by().at().equals(after.at())),
                    () -> "a fact of " + id.value() + " of another instant");
        });
    }

    /** One request has one effect: on the case it names, and on the other one when two are merged or parted. */
    static void followed(CaseCommand command, Either<Rejection, CaseEffect> outcome, CaseView before, CaseView after) {
        var changed = after.changedSince(before);
        var effect = outcome.toOption().filter(done -> !done.replayed());
        var expected = effect.flatMap(CaseEffect::id).map(id -> List.of(id).appendAll(partner(id, before, after)));
        assertEquals(
                expected.getOrElse(List.empty()).toSet(),
                changed.toSet(),
                () -> (outcome.isLeft() ? "refused and " : "") + "changed by " + command.words());
        changed.forEach(id -> {
            var facts = fresh(before, after, id);
            assertEquals(1, facts.map(Recorded::version).distinct().size(), "one decision on " + id.value());
            assertTrue(
                    facts.forAll(line -> line.by()
                                    .actor()
                                    .equals(command.actor().id())
                            && line.by().onBehalfOf().equals(command.actor().onBehalfOf())),
                    () -> "who did it, and for whom: " + facts);
        });
        effect.flatMap(CaseEffect::outcome)
                .forEach(done -> assertEquals(
                        after.cases()
                                .get(done.value().state().id())
                                .get()
                                .sheet()
                                .version(),
                        done.version(),
                        "the version the request led to"));
    }

    /** Time that passes does what is timed, and nothing else. */
    static void passed(CaseView before, CaseView after) {
        var facts = after.changedSince(before).flatMap(id -> fresh(before, after, id));
        assertTrue(
                facts.forAll(line -> TIMED.contains(line.fact().name())),
                () -> "by the mere passing of time: " + facts);
    }

    private static Seq<Recorded<GridCaseFact>> fresh(CaseView before, CaseView after, GridCaseId id) {
        var old = before.cases().get(id).map(seen -> seen.history().size()).getOrElse(0);
        return after.cases().get(id).get().history().drop(old);
    }

    private static Option<GridCaseId> partner(GridCaseId id, CaseView before, CaseView after) {
        var was = master(before, id);
        var is = master(after, id);
        return was.equals(is) ? Option.none() : was.orElse(is);
    }

    private static Option<GridCaseId> master(CaseView view, GridCaseId id) {
        return view.cases()
                .get(id)
                .flatMap(seen ->
                        seen.state().stage() instanceof Stage.Merged merged ? Option.of(merged.into()) : Option.none());
    }
}
