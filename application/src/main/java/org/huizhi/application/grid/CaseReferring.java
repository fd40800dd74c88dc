package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;

/** The use cases of {@link org.huizhi.domain.grid.cases.Referring}. */
record CaseReferring(CaseActing acting) {

    Either<Rejection, Outcome<CaseSheet>> refer(Call call, GridCaseId id, CaseCommands.Refer what) {
        return acting.told(
                call,
                id,
                Verb.REFER,
                what.note(),
                List.empty(),
                (gridCase, note, now, terms) -> acting.tools()
                        .district()
                        .grid()
                        .party(what.to())
                        .<Rejection>toEither(() -> Unacceptable.of(Fault.of("to", what.to(), "grid.party.unknown")))
                        .flatMap(party ->
                                gridCase.referring().offer(call.actor(), handOver(), party, note, now, terms)));
    }

    Either<Rejection, Outcome<CaseSheet>> answer(Call call, GridCaseId id, CaseCommands.Answer what) {
        return acting.act(
                call,
                id,
                Verb.ANSWER,
                (gridCase, now, terms) -> refusal(what)
                        .flatMap(why -> gridCase.referring()
                                .answer(call.actor(), what.handOver(), what.accepted(), why, now, terms)));
    }

    Either<Rejection, Outcome<CaseSheet>> withdraw(Call call, GridCaseId id, CaseCommands.Withdraw what) {
        return acting.act(
                call,
                id,
                Verb.WITHDRAW,
                (gridCase, now, terms) -> gridCase.referring().withdraw(call.actor(), what.handOver(), now, terms));
    }

    /** The reason code of a refusal; an acceptance has none, and that one is missing is for the rule to say. */
    private Either<Rejection, Option<String>> refusal(CaseCommands.Answer what) {
        var given = what.reason().filter(text -> !what.accepted() && !text.isBlank());
        return given.isEmpty()
                ? Either.right(Option.none())
                : acting.tools().input().reason(Reason.Use.REFUSE, given.get()).map(Option::of);
    }

    private HandOverId handOver() {
        return new HandOverId(acting.tools().scribe().ids().next());
    }
}
