package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Rejection;

/** The use cases of {@link org.huizhi.domain.grid.cases.Checking}. */
record CaseChecking(CaseActing acting) {

    private static final CaseActing.Cause REOPENING = new CaseActing.Cause(Verb.REOPEN, Answer.DONE, Reason.Use.REOPEN);

    Either<Rejection, Outcome<CaseSheet>> confirm(Call call, GridCaseId id, CaseCommands.Confirm what) {
        return acting.told(
                call,
                id,
                Verb.CONFIRM,
                what.note(),
                List.empty(),
                (gridCase, note, now, terms) ->
                        gridCase.checking().confirm(call.actor(), what.passed(), note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> lookBack(Call call, GridCaseId id, CaseCommands.LookBack what) {
        return acting.told(
                call,
                id,
                Verb.LOOK_BACK,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.checking().lookBack(call.actor(), what.sound(), note, what.photos(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> rate(Call call, GridCaseId id, CaseCommands.Rate what) {
        return acting.told(
                call,
                id,
                Verb.RATE,
                what.note(),
                List.empty(),
                (gridCase, note, now, terms) ->
                        gridCase.checking().rate(call.actor(), what.resolved(), what.stars(), note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> reopen(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return acting.reasoned(
                call,
                id,
                REOPENING,
                what,
                (gridCase, why, note, now, terms) -> gridCase.checking().reopen(call.actor(), why, note, now, terms));
    }
}
