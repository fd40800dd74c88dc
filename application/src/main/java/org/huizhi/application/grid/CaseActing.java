package org.huizhi.application.grid;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Texts;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.Rejection;

/** How every verb is done: its words are checked, the case decides at the desk, and the sheet is the answer. */
record CaseActing(CaseDesk tools) {

    /** 动作判定: a verb's decision, once the words are codes. */
    interface Deciding {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(GridCase gridCase, Instant now, CaseTerms terms);
    }

    /** 附言判定: a decision that takes a note. */
    interface Noting {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(
                GridCase gridCase, Option<Note> note, Instant now, CaseTerms terms);
    }

    /** 理由判定: a decision that takes a reason and a note. */
    interface Reasoning {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(
                GridCase gridCase, String reason, Option<Note> note, Instant now, CaseTerms terms);
    }

    /**
     * 事由: what is done or asked for, and which of the pack's reasons it needs.
     *
     * @param answer what sort of answer it leads to
     */
    record Cause(Verb verb, Answer answer, Reason.Use use) {}

    Either<Rejection, Outcome<CaseSheet>> act(Call call, GridCaseId id, Verb verb, Deciding deciding) {
        return act(call, id, verb, Answer.DONE, deciding);
    }

    private Either<Rejection, Outcome<CaseSheet>> act(
            Call call, GridCaseId id, Verb verb, Answer answer, Deciding deciding) {
        return tools.desk()
                .change(
                        call,
                        id,
                        verb.action(),
                        answer,
                        (gridCase, now) ->
                                deciding.decide(gridCase, now, tools.sheets().terms()))
                .map(done -> tools.sheets().outcome(call.actor(), done));
    }

    /** A verb that is told something in words and pictures: malformed words are found before anything is looked up. */
    Either<Rejection, Outcome<CaseSheet>> told(
            Call call, GridCaseId id, Verb verb, Option<Plain> note, Seq<FileId> photos, Noting noting) {
        return Texts.check()
                .optional("note", note)
                .verdict()
                .flatMap(fine -> act(
                        call,
                        id,
                        verb,
                        (gridCase, now, terms) -> tools.input()
                                .photosKnown(photos)
                                .flatMap(known ->
                                        noting.decide(gridCase, tools.scribe().note(note), now, terms))));
    }

    /** A verb that needs a reason of the pack, looked up once the case itself allows the verb. */
    Either<Rejection, Outcome<CaseSheet>> reasoned(
            Call call, GridCaseId id, Cause cause, CaseCommands.Reasoned what, Reasoning why) {
        return Texts.check()
                .optional("note", what.note())
                .verdict()
                .flatMap(fine -> act(
                        call,
                        id,
                        cause.verb(),
                        cause.answer(),
                        (gridCase, now, terms) -> gridCase.ready(cause.verb(), call.actor(), now, terms)
                                .flatMap(ready -> tools.input().reason(cause.use(), what.reason()))
                                .flatMap(reason -> why.decide(
                                        gridCase, reason, tools.scribe().note(what.note()), now, terms))));
    }
}
