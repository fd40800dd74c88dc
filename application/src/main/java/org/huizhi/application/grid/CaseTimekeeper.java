package org.huizhi.application.grid;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;

/** 案件定时: what falls due in cases by the mere passing of time: rungs of the ladder, offers that lapse. */
final class CaseTimekeeper {

    private static final int BATCH = 200;

    private final CaseDesk tools;
    private final Call call;

    CaseTimekeeper(CaseDesk tools) {
        this.tools = tools;
        this.call = Call.by(Actor.of(
                "timekeeper",
                Role.TIMEKEEPER,
                tools.district().pack().district().value()));
    }

    /** Everything due by {@code now}, each once; calling it again changes nothing. The answer counts the facts. */
    int tick(Instant now) {
        return drained(
                        () -> tools.reads().rungsDue(now, BATCH),
                        "grid.case.climb",
                        (gridCase, terms) -> gridCase.climb(now, tools.sheets().terms()))
                + drained(
                        () -> tools.reads().offersDue(now, BATCH),
                        "grid.case.lapse",
                        (gridCase, terms) -> gridCase.referring().lapse(now));
    }

    /** The due instants of open cases, worked out anew; the numbers of those that moved. */
    Seq<String> retime(boolean everything) {
        return (everything ? open() : provisional())
                .flatMap(id -> changed(
                        id,
                        "grid.case.retime",
                        (gridCase, now) -> gridCase.retime(tools.sheets().terms())));
    }

    private Seq<GridCaseId> provisional() {
        Seq<GridCaseId> all = Vector.empty();
        var page = tools.reads().provisional(Option.none(), BATCH);
        while (!page.isEmpty()) {
            all = all.appendAll(page);
            page = tools.reads().provisional(Option.of(page.last()), BATCH);
        }
        return all;
    }

    private Seq<GridCaseId> open() {
        var visible = tools.office().gate().visible("grid.case.retime", call.actor());
        Seq<GridCaseId> all = Vector.empty();
        Option<CaseQuery.Mark> after = Option.none();
        do {
            var now = tools.office().now();
            var page =
                    tools.reads().page(opened(after, now), visible, now).items().map(Versioned::state);
            all = all.appendAll(page.map(GridCase::id));
            after = page.lastOption()
                    .map(last -> new CaseQuery.Mark(last.report().receivedAt(), last.id()));
        } while (after.isDefined());
        return all;
    }

    private CaseQuery opened(Option<CaseQuery.Mark> after, Instant now) {
        var window = new FigureWindow(tools.district().pack().district(), Instant.EPOCH, now);
        return new CaseQuery(
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.of(new CaseQuery.Rows(CaseCount.OPEN, window)),
                after,
                BATCH);
    }

    /** Works through what is due until nothing is left, or nothing moves any more. */
    private int drained(
            java.util.function.Supplier<Seq<GridCaseId>> due,
            String action,
            BiFunction<GridCase, Instant, Option<Decision<GridCase, GridCaseFact>>> deciding) {
        var done = 0;
        for (var page = due.get(); !page.isEmpty(); page = due.get()) {
            var changed = page.flatMap(id -> changed(id, action, deciding)).size();
            done += changed;
            if (changed == 0) {
                return done;
            }
        }
        return done;
    }

    private Option<String> changed(
            GridCaseId id,
            String action,
            BiFunction<GridCase, Instant, Option<Decision<GridCase, GridCaseFact>>> deciding) {
        return tools.desk()
                .change(
                        call,
                        id,
                        action,
                        Answer.DONE,
                        (gridCase, now) -> deciding.apply(gridCase, now)
                                .<Either<org.huizhi.domain.kernel.Rejection, Decision<GridCase, GridCaseFact>>>map(
                                        Either::right)
                                .getOrElse(() -> Either.left(new Refusal.NothingToDo())))
                .map(done -> done.thing().state().report().number().value())
                .toOption();
    }
}
