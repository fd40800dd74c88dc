package org.huizhi.adapters.web.api.grid;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.ListView;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 案件查阅接口: lists, single cases, their history, and figures. */
@Controller
@RequestMapping(path = "/api/v1/grid", produces = MediaType.APPLICATION_JSON_VALUE)
public final class CaseReading {

    private final GridCases cases;
    private final CaseDoor door;

    public CaseReading(GridCases cases, CaseDoor door) {
        this.cases = cases;
        this.door = door;
    }

    @GetMapping("/cases")
    Answer<ListView<CaseView>> list(Asked asked) {
        return asked.reading(CaseQueries.LIST)
                .flatMap(order ->
                        sound(CaseQueries.filter(order.what())).flatMap(filter -> cases.list(order.call(), filter)))
                .fold(
                        asked::unseen,
                        page -> Answer.ok(ListView.of(page.map(sheet -> door.view(sheet, asked.speech())))));
    }

    @GetMapping("/cases/{id}")
    Answer<CaseView> one(Asked asked, @PathVariable String id) {
        return of(asked, id, cases::find)
                .fold(
                        asked::unseen,
                        sheet -> Answer.ok(door.view(sheet, asked.speech())).tagged(sheet.version()));
    }

    @GetMapping("/cases/{id}/history")
    Answer<ListView<FactView>> history(Asked asked, @PathVariable String id) {
        return listed(asked, of(asked, id, cases::history), each -> ReadingViews.MAPPER.fact(each, asked.speech()));
    }

    @GetMapping("/cases/{id}/duplicates")
    Answer<ListView<DuplicateView>> duplicates(Asked asked, @PathVariable String id) {
        return listed(
                asked, of(asked, id, cases::duplicates), each -> ReadingViews.MAPPER.duplicate(each, asked.speech()));
    }

    @GetMapping("/cases/{id}/reporter")
    Answer<ReporterView> reporter(Asked asked, @PathVariable String id) {
        return of(asked, id, cases::reporter)
                .fold(asked::unseen, card -> Answer.ok(ReadingViews.MAPPER.reporter(card)));
    }

    @GetMapping("/figures")
    Answer<ListView<FigureView>> figures(Asked asked) {
        var base = asked.http().getContextPath() + CaseDoor.PATH;
        var figures = asked.reading(CaseQueries.FIGURES)
                .flatMap(order -> sound(window(order.what())).flatMap(window -> cases.figures(order.call(), window)));
        return listed(asked, figures, each -> ReadingViews.MAPPER.figure(each, asked.speech(), base));
    }

    /** 单案读取: what a use case reads of one case. */
    private interface Looking<T> {
        Either<Rejection, T> at(Call call, GridCaseId id);
    }

    private static <T> Either<Rejection, T> of(Asked asked, String id, Looking<T> looking) {
        return asked.reading().flatMap(call -> CaseDoor.id(id).flatMap(known -> looking.at(call, known)));
    }

    private static <T, V> Answer<ListView<V>> listed(Asked asked, Either<Rejection, Seq<T>> read, Function<T, V> view) {
        return read.fold(asked::unseen, all -> Answer.ok(ListView.of(all.<V>map(view))));
    }

    private static Validation<Seq<Fault>, FigureWindow> window(FigureWindow window) {
        var faults = CaseQueries.empty(window.from(), window.to());
        return faults.isEmpty() ? Validation.valid(window) : Validation.invalid(faults);
    }

    private static <T> Either<Rejection, T> sound(Validation<Seq<Fault>, T> read) {
        return read.toEither().mapLeft(Malformed::new);
    }
}
