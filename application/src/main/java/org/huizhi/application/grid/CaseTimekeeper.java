package org.huizhi.application.grid;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.function.BiFunction;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Refusal;
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

    /** The due instants of every case that rested on an unpublished year, worked out anew; the numbers of those that moved. */
    Seq<String> retime() {
        Seq<String> moved = List.empty();
        var page = tools.reads().provisional(Option.none(), BATCH);
        while (!page.isEmpty()) {
            moved = moved.appendAll(page.flatMap(id -> changed(
                    id,
                    "grid.case.retime",
                    (gridCase, now) -> gridCase.retime(tools.sheets().terms()))));
            page = tools.reads().provisional(Option.of(page.last()), BATCH);
        }
        return moved;
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
