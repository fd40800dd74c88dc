package org.huizhi.application.grid;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.duty.ApprovalId;

/** The use cases of {@link org.huizhi.domain.grid.cases.Settling}: pause, extension and void are only asked for. */
record CaseSettling(CaseActing acting) {

    private static final CaseActing.Cause PAUSING = new CaseActing.Cause(Verb.PAUSE, Answer.ASKED, Reason.Use.PAUSE);
    private static final CaseActing.Cause EXTENDING =
            new CaseActing.Cause(Verb.EXTEND, Answer.ASKED, Reason.Use.EXTEND);
    private static final CaseActing.Cause VOIDING = new CaseActing.Cause(Verb.VOID, Answer.ASKED, Reason.Use.VOID);

    Either<Rejection, Outcome<CaseSheet>> pause(Call call, GridCaseId id, CaseCommands.Pause what) {
        return acting.reasoned(
                call,
                id,
                PAUSING,
                new CaseCommands.Reasoned(what.reason(), what.note()),
                (gridCase, why, note, now, terms) ->
                        gridCase.settling().askPause(call.actor(), approval(), what.clocks(), why, note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> resume(Call call, GridCaseId id) {
        return acting.act(
                call,
                id,
                Verb.RESUME,
                (gridCase, now, terms) -> gridCase.settling().resume(call.actor(), now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> extend(Call call, GridCaseId id, CaseCommands.Extend what) {
        return acting.reasoned(
                call,
                id,
                EXTENDING,
                new CaseCommands.Reasoned(what.reason(), Option.none()),
                (gridCase, why, note, now, terms) -> gridCase.settling()
                        .askExtension(
                                call.actor(),
                                approval(),
                                new Ask.Extend(what.clock(), what.by().toString(), why),
                                now,
                                terms));
    }

    Either<Rejection, Outcome<CaseSheet>> annul(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return acting.reasoned(
                call,
                id,
                VOIDING,
                what,
                (gridCase, why, note, now, terms) ->
                        gridCase.settling().askVoid(call.actor(), approval(), why, note, now, terms));
    }

    Either<Rejection, Outcome<CaseSheet>> approve(Call call, GridCaseId id, CaseCommands.Approve what) {
        return acting.act(
                call,
                id,
                Verb.APPROVE,
                (gridCase, now, terms) -> agreed(gridCase, what)
                        .flatMap(why -> gridCase.settling().approve(call.actor(), what.approval(), why, now, terms)));
    }

    /** Whoever agrees may name a reason that could be asked with. */
    private Either<Rejection, Option<String>> agreed(GridCase gridCase, CaseCommands.Approve what) {
        var asked = gridCase.approvals()
                .find(what.approval())
                .map(request -> request.what().verb());
        return asked.isEmpty() || what.reason().isEmpty()
                ? Either.right(Option.none())
                : acting.tools()
                        .input()
                        .reason(
                                Reason.Use.valueOf(asked.get().name()),
                                what.reason().get())
                        .map(Option::of);
    }

    Either<Rejection, Outcome<CaseSheet>> refuse(Call call, GridCaseId id, CaseCommands.Refuse what) {
        return acting.act(
                call,
                id,
                Verb.REFUSE,
                (gridCase, now, terms) -> acting.tools()
                        .input()
                        .reason(Reason.Use.REFUSE, what.reason())
                        .flatMap(why -> gridCase.settling().refuse(call.actor(), what.approval(), why, now, terms)));
    }

    private ApprovalId approval() {
        return new ApprovalId(acting.tools().scribe().ids().next());
    }
}
