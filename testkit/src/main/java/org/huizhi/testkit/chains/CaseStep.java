package org.huizhi.testkit.chains;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.Rejection;

/**
 * 一步: what happened: who did what with which case, when, and what came of it. It prints as a sentence.
 *
 * @param at when, UTC
 * @param who the actor's id
 * @param what the verb and what it was told
 * @param on the number of the case in the story, from 1; none for a report and for the passing of time
 * @param came what came of it
 */
public record CaseStep(Instant at, String who, String what, Option<Integer> on, String came) {

    static CaseStep of(
            Instant at,
            CaseCommand command,
            Option<Integer> on,
            Either<Rejection, CaseEffect> outcome,
            Option<Stage.Name> stage) {
        var call = command.call();
        var how = call.key().map(key -> ", with key " + key.value()).getOrElse("");
        var came = outcome.fold(
                no -> "refused: " + no.code(),
                done -> done.replayed() ? "as before" : stage.map(Enum::name).getOrElse("passed on"));
        return new CaseStep(at, call.actor().id().value(), command.words() + how, on, came);
    }

    static CaseStep tick(Instant at, int facts) {
        return new CaseStep(at, "time", "passes", Option.none(), "facts: " + facts);
    }

    static Option<Integer> place(Seq<GridCaseId> all, Option<GridCaseId> id) {
        return id.map(all::indexOf).filter(index -> index >= 0).map(index -> index + 1);
    }

    @Override
    public String toString() {
        return at + " " + who + ": " + what + on.map(n -> " (case " + n + ")").getOrElse("") + " → " + came;
    }
}
