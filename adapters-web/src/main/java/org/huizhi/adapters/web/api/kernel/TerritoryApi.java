package org.huizhi.adapters.web.api.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.ListView;
import org.huizhi.adapters.web.api.kernel.TerritoryBodies.Changing;
import org.huizhi.adapters.web.api.kernel.TerritoryView.AddressView;
import org.huizhi.adapters.web.api.kernel.TerritoryView.FindingView;
import org.huizhi.adapters.web.api.kernel.TerritoryView.LocatedView;
import org.huizhi.adapters.web.api.request.Asked;
import org.huizhi.adapters.web.api.request.Body;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.TerritoryDesk;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 区划接口: the units of the district by day and by what was known, and their dated changes. */
@Controller
@RequestMapping(path = "/api/v1/territory", produces = MediaType.APPLICATION_JSON_VALUE)
public final class TerritoryApi {

    private final TerritoryDesk territory;

    public TerritoryApi(TerritoryDesk territory) {
        this.territory = territory;
    }

    @GetMapping
    Answer<ListView<TerritoryView>> tree(Asked asked) {
        return asked.reading(TerritoryBodies.AS_OF)
                .flatMap(order -> territory.tree(
                        order.call(), order.what().on(), order.what().known()))
                .fold(asked::unseen, TerritoryApi::units);
    }

    @GetMapping("/{code}")
    Answer<TerritoryView> one(Asked asked, @PathVariable String code) {
        return asked.reading(TerritoryBodies.AS_OF)
                .flatMap(order -> code(code)
                        .flatMap(known -> territory.find(
                                order.call(),
                                known,
                                order.what().on(),
                                order.what().known())))
                .fold(asked::unseen, unit -> Answer.ok(TerritoryView.of(unit)));
    }

    @GetMapping("/findings")
    Answer<ListView<FindingView>> findings(Asked asked) {
        return asked.reading(TerritoryBodies.AS_OF)
                .flatMap(order -> territory.check(order.call(), order.what().on()))
                .fold(
                        asked::unseen,
                        all -> Answer.ok(ListView.of(
                                Seq.<FindingView>narrow(all.map(each -> FindingView.of(each, asked.speech()))))));
    }

    @GetMapping("/locate")
    Answer<LocatedView> locate(Asked asked) {
        return asked.reading(TerritoryBodies.LOCATE)
                .flatMap(order -> territory.locate(
                        order.call(),
                        order.what().address(),
                        order.what().asOf().on(),
                        order.what().asOf().known()))
                .fold(asked::unseen, located -> Answer.ok(LocatedView.of(located)));
    }

    @PostMapping("/addresses")
    Answer<AddressView> enter(Asked asked) {
        return asked.creating(TerritoryBodies.ENTER)
                .flatMap(order -> order.what()
                        .days()
                        .flatMap(days -> territory
                                .enter(
                                        order.call(),
                                        order.what().address(),
                                        order.what().unit(),
                                        days)
                                .map(entry -> AddressView.of(order.what().address(), entry))))
                .fold(asked::no, Answer::ok);
    }

    @PostMapping("/merge")
    Answer<ListView<TerritoryView>> merge(Asked asked) {
        return changed(
                asked,
                asked.creating(TerritoryBodies.MERGE).flatMap(order -> territory.change(order.call(), order.what())));
    }

    @PostMapping("/{code}/divide")
    Answer<ListView<TerritoryView>> divide(Asked asked, @PathVariable String code) {
        return change(asked, code, TerritoryBodies.DIVIDE);
    }

    @PostMapping("/{code}/rename")
    Answer<ListView<TerritoryView>> rename(Asked asked, @PathVariable String code) {
        return change(asked, code, TerritoryBodies.RENAME);
    }

    private Answer<ListView<TerritoryView>> change(Asked asked, String code, Body<Changing> body) {
        return changed(
                asked,
                asked.creating(body)
                        .flatMap(order -> code(code)
                                .flatMap(known -> territory.change(
                                        order.call(), order.what().apply(known)))));
    }

    private static Answer<ListView<TerritoryView>> changed(Asked asked, Either<Rejection, Territory> tree) {
        return tree.fold(asked::no, TerritoryApi::units);
    }

    private static Answer<ListView<TerritoryView>> units(Territory tree) {
        return Answer.ok(ListView.of(tree.units().map(TerritoryView::of)));
    }

    /** A code that cannot be one names nothing. */
    private static Either<Rejection, TerritoryCode> code(String text) {
        return TerritoryCode.parse("code", text).toEither().mapLeft(faults -> new Refusal.NotFound(text));
    }
}
