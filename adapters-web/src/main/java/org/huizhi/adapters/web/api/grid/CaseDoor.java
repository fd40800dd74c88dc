package org.huizhi.adapters.web.api.grid;

import io.vavr.control.Either;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.Reported;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.calendar.Ladder;

/**
 * 案件窗口: the way of every request about cases: read all of it or say all that is wrong, ask the use case, answer with the case as
 * this person sees it now.
 *
 * @param ladder of the pack, to tell a supervised case
 */
public record CaseDoor(Ladder ladder) {

    /** Where cases are. */
    static final String PATH = "/api/v1/grid/cases";

    /** 案件动作: what a use case does with a command on one case. */
    interface Deed<C> {
        Either<Rejection, Outcome<CaseSheet>> on(Call call, GridCaseId id, C what);
    }

    /** 案件开启: what a use case does with a report. */
    interface Opening<C> {
        Either<Rejection, Reported> of(Call call, C what);
    }

    <C> Answer<CaseView> change(Asked asked, String id, Body<C> body, Deed<C> deed) {
        return asked.changing(body)
                .flatMap(order -> id(id).flatMap(known -> deed.on(order.call(), known, order.what())))
                .fold(asked::no, outcome -> done(asked, outcome));
    }

    <C> Answer<CaseView> open(Asked asked, Body<C> body, Opening<C> opening) {
        return asked.creating(body)
                .flatMap(order -> opening.of(order.call(), order.what()))
                .fold(asked::no, reported -> reported(asked, reported));
    }

    CaseView view(CaseSheet sheet, Speech speech) {
        return CaseViews.MAPPER.view(sheet, CaseParts.overlays(sheet, ladder), speech);
    }

    /** An id that cannot be one names nothing. */
    static Either<Rejection, GridCaseId> id(String text) {
        return Ids.wellFormed(text) ? Either.right(new GridCaseId(text)) : Either.left(new Refusal.NotFound(text));
    }

    private Answer<CaseView> reported(Asked asked, Reported reported) {
        return reported instanceof Reported.Opened opened
                ? done(asked, opened.outcome())
                : Answer.of(202, new ReceiptView(((Reported.Passed) reported).receipt()));
    }

    /** A repetition gets the first outcome's status, place and version, with the case as it is now. */
    private Answer<CaseView> done(Asked asked, Outcome<CaseSheet> outcome) {
        var body = view(outcome.value(), asked.speech());
        var answer = Answer.<CaseView>of(status(outcome.answer()), body).tagged(outcome.version());
        return outcome.answer() == Receipt.Answer.CREATED
                ? answer.with("Location", asked.http().getContextPath() + PATH + "/" + body.id())
                : answer;
    }

    private static int status(Receipt.Answer answer) {
        return switch (answer) {
            case CREATED -> 201;
            case DONE -> 200;
            case ASKED -> 202;
        };
    }
}
