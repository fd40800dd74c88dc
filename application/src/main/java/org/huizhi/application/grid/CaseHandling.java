package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Texts;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;

/** The use cases of {@link org.huizhi.domain.grid.cases.Handling}. */
record CaseHandling(CaseActing acting, CaseOpening opening) {

    private static final CaseActing.Cause RETURNING = new CaseActing.Cause(Verb.RETURN, Answer.DONE, Reason.Use.RETURN);
    private static final CaseActing.Cause RELEASING =
            new CaseActing.Cause(Verb.RELEASE, Answer.DONE, Reason.Use.RELEASE);

    Either<Rejection, Outcome<CaseSheet>> giveBack(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return acting.reasoned(
                call,
                id,
                RETURNING,
                what,
                (gridCase, why, note, now, terms) -> gridCase.handling().giveBack(call.actor(), why, note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> take(Call call, GridCaseId id) {
        return acting.act(
                call,
                id,
                Verb.TAKE,
                (gridCase, now, terms) -> gridCase.handling().take(call.actor(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> contact(Call call, GridCaseId id, CaseCommands.Visit what) {
        return acting.told(
                call,
                id,
                Verb.CONTACT,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.handling().contact(call.actor(), note, what.photos(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> arrive(Call call, GridCaseId id, CaseCommands.Visit what) {
        return acting.told(
                call,
                id,
                Verb.ARRIVE,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.handling().arrive(call.actor(), note, what.photos(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> assistDone(Call call, GridCaseId id, CaseCommands.AssistDone what) {
        return acting.told(
                call,
                id,
                Verb.ASSIST_DONE,
                what.note(),
                List.empty(),
                (gridCase, note, now, terms) -> gridCase.handling().assistDone(call.actor(), note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> release(Call call, GridCaseId id, CaseCommands.Release what) {
        return acting.reasoned(
                call,
                id,
                RELEASING,
                new CaseCommands.Reasoned(what.reason(), Option.none()),
                (gridCase, why, note, now, terms) -> acting.tools()
                        .input()
                        .unit("unit", what.unit())
                        .<Rejection>mapLeft(Unacceptable::of)
                        .flatMap(unit -> gridCase.handling().release(call.actor(), unit.id(), why, now, terms)));
    }

    Either<Rejection, Outcome<CaseSheet>> submit(Call call, GridCaseId id, CaseCommands.Submit what) {
        return Texts.check()
                .needed("result", what.result())
                .verdict()
                .flatMap(fine -> acting.act(
                        call,
                        id,
                        Verb.SUBMIT,
                        (gridCase, now, terms) -> gridCase.ready(Verb.SUBMIT, call.actor(), now, terms)
                                .flatMap(ready ->
                                        opening.submission(gridCase.report().category(), what))
                                .flatMap(submission ->
                                        gridCase.handling().submit(call.actor(), submission, now, terms))));
    }
}
