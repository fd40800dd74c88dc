package org.huizhi.adapters.persistence.district;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.util.function.Predicate;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.calendar.Clock;

/** 案件条件: what a query asks, of one case at a time. {@link CaseConditions} says the same in SQL. */
record CasePredicates(Instant now) {

    Predicate<GridCase> shows(Visible visible) {
        return of -> visible.shows(
                of.report().place().division(), of.duty().units(), of.report().by());
    }

    Predicate<GridCase> matches(CaseQuery query) {
        return of -> query.stage().forAll(of.stage().name()::equals)
                && query.division().forAll(of.report().place().division()::isWithin)
                && query.category().forAll(of.report().category()::equals)
                && query.overdue().forAll(asked -> asked == overdue(of))
                && query.words().forAll(words -> says(of, words))
                && query.rows()
                        .forAll(rows -> counts(rows.count(), rows.window()).test(of));
    }

    private static boolean says(GridCase of, CaseQuery.Words words) {
        return words.numberBegins().exists(of.report().number().value()::startsWith)
                || words.categories().contains(of.report().category())
                || words.divisions().exists(of.report().place().division()::isWithin)
                || words.units().exists(of.duty().units()::contains);
    }

    Predicate<GridCase> counts(CaseCount count, FigureWindow window) {
        return of -> of.report().place().division().isWithin(window.division())
                && switch (count) {
                    case RECEIVED -> in(window, of.report().receivedAt());
                    case OPEN -> of.stage().open();
                    case OVERDUE -> of.stage().open() && overdue(of);
                    case DUE -> counted(of) && handling(of).exists(due(window).or(stopped(window)));
                    case HANDLED -> counted(of) && handling(of).exists(stopped(window));
                    case HANDLED_ON_TIME ->
                        counted(of)
                                && handling(of).exists(stopped(window))
                                && !handling(of).exists(stopped(window).and(CasePredicates::late));
                    case CLOSED -> CaseKeys.closedAt(of).exists(at -> in(window, at));
                };
    }

    private boolean overdue(GridCase of) {
        return of.clocks().nearestDue().exists(now::isAfter);
    }

    private static boolean counted(GridCase of) {
        return !CaseKeys.UNCOUNTED.contains(of.stage().name());
    }

    /** A clock without a due instant is released, paused or waiting, and counts in no rate. */
    private static Seq<Clock> handling(GridCase of) {
        return CaseKeys.handling(of).filter(clock -> clock.timing().due().isDefined());
    }

    private static Predicate<Clock> due(FigureWindow window) {
        return clock -> clock.timing().due().exists(at -> in(window, at));
    }

    private static Predicate<Clock> stopped(FigureWindow window) {
        return clock -> clock.stoppedAt().exists(at -> in(window, at));
    }

    private static boolean late(Clock clock) {
        return clock.stoppedAt().exists(at -> clock.timing().due().exists(at::isAfter));
    }

    private static boolean in(FigureWindow window, Instant at) {
        return !at.isBefore(window.from()) && at.isBefore(window.to());
    }
}
