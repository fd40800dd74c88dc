package org.huizhi.application.grid;

import io.vavr.control.Either;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Rejection;

/** The use cases of {@link org.huizhi.domain.grid.cases.Intake}, beside opening and merging. */
record CaseIntake(CaseActing acting) {

    private static final CaseActing.Cause DECLINING =
            new CaseActing.Cause(Verb.DECLINE, Answer.DONE, Reason.Use.DECLINE);

    Either<Rejection, Outcome<CaseSheet>> verify(Call call, GridCaseId id, CaseCommands.Verify what) {
        return acting.told(
                call,
                id,
                Verb.VERIFY,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.intake().verify(call.actor(), what.found(), note, what.photos(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> file(Call call, GridCaseId id) {
        return acting.act(
                call, id, Verb.FILE, (gridCase, now, terms) -> gridCase.intake().file(call.actor(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> decline(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return acting.reasoned(
                call,
                id,
                DECLINING,
                what,
                (gridCase, why, note, now, terms) -> gridCase.intake().decline(call.actor(), why, note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> dispatch(Call call, GridCaseId id, CaseCommands.Dispatch what) {
        return acting.act(
                call,
                id,
                Verb.DISPATCH,
                (gridCase, now, terms) -> gridCase.ready(Verb.DISPATCH, call.actor(), now, terms)
                        .flatMap(ready -> acting.tools().input().units(what.lead(), what.assists()))
                        .flatMap(units ->
                                gridCase.intake().dispatch(call.actor(), units.head(), units.tail(), now, terms)));
    }
}
