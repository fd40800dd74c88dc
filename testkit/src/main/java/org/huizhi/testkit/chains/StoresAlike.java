package org.huizhi.testkit.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Page;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.testkit.DistrictCast;
import org.huizhi.testkit.SampleSystem;

/**
 * 两库相同: whatever two stores are asked after the same story, they answer alike: sheets, histories, lists in their order page by
 * page, figures.
 */
record StoresAlike(CaseSystem one, CaseSystem other, DistrictCast cast, Seq<GridCaseId> ids) {

    private static final int PAGE = 2;

    void check() {
        askers().forEach(call -> {
            ids.forEach(id -> {
                alike("sheet of " + id.value(), call, cases -> cases.find(call, id));
                alike("history of " + id.value(), call, cases -> cases.history(call, id));
                alike("duplicates of " + id.value(), call, cases -> cases.duplicates(call, id));
                alike("reporter of " + id.value(), call, cases -> cases.reporter(call, id));
            });
            filters(call).forEach(filter -> alike("list " + filter, call, cases -> pages(cases, call, filter)));
            cast.places()
                    .map(place -> place.district())
                    .distinct()
                    .appendAll(cast.places())
                    .forEach(place -> alike(
                            "figures of " + place,
                            call,
                            cases -> cases.figures(
                                    call,
                                    new FigureWindow(
                                            place,
                                            SampleSystem.START.minus(Duration.ofDays(1)),
                                            one.now().plus(Duration.ofDays(1))))));
        });
    }

    private void alike(String what, Call call, Function<GridCases, Object> asked) {
        assertEquals(
                asked.apply(one.cases()),
                asked.apply(other.cases()),
                () -> other.name() + " differs: " + what + " for "
                        + call.actor().id().value());
    }

    /** Every page to the last. */
    private static List<Either<Rejection, Page<CaseSheet>>> pages(GridCases cases, Call call, CaseFilter filter) {
        var page = cases.list(call, filter);
        return page.toOption()
                .flatMap(Page::next)
                .map(cursor -> pages(cases, call, at(filter, Option.of(cursor))))
                .getOrElse(List.empty())
                .prepend(page);
    }

    /** One of each role, and those of two. */
    private Seq<Call> askers() {
        return cast.everybody()
                .distinctBy(actor -> actor.grants().map(Grant::role).toList())
                .map(Call::by);
    }

    /** Everything for everybody, and every filter for the one who reads every case. */
    private Seq<CaseFilter> filters(Call call) {
        return call.actor().equals(cast.reader())
                ? filters()
                : List.of(filter(Option.none(), Option.none(), Option.none()));
    }

    private Seq<CaseFilter> filters() {
        var stages = List.of(Stage.Name.values())
                .map(stage -> filter(Option.of(stage.name()), Option.none(), Option.none()));
        return stages.append(filter(Option.none(), Option.none(), Option.none()))
                .append(filter(Option.none(), Option.of(true), Option.none()))
                .append(filter(Option.none(), Option.of(false), Option.none()))
                .append(filter(Option.none(), Option.none(), Option.of("2026")))
                .append(filter(
                        Option.none(),
                        Option.none(),
                        Option.of(cast.units().head().value())));
    }

    private static CaseFilter filter(Option<String> stage, Option<Boolean> overdue, Option<String> q) {
        return new CaseFilter(stage, Option.none(), Option.none(), overdue, q, Option.none(), Option.none(), PAGE);
    }

    private static CaseFilter at(CaseFilter filter, Option<String> cursor) {
        return new CaseFilter(
                filter.stage(),
                filter.division(),
                filter.category(),
                filter.overdue(),
                filter.q(),
                filter.rows(),
                cursor,
                filter.limit());
    }
}
