package org.huizhi.testkit.contracts;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockState;

/**
 * 案件读取的朴素答案: what a query should answer, from what each clock says of itself at {@code now}, and from no column.
 *
 * @param now after every fact of the cases
 */
record CaseOracle(Vector<GridCase> cases, Instant now) {

    private static final Set<Stage.Name> IN_NO_RATE =
            HashSet.of(Stage.Name.DECLINED, Stage.Name.MERGED, Stage.Name.VOID);

    Seq<GridCase> list(CaseQuery query, Visible visible) {
        return cases.filter(of -> visible.shows(
                        of.report().place().division(),
                        of.duty().units(),
                        of.report().by()))
                .filter(of -> matches(of, query))
                .sorted(Comparator.<GridCase, Instant>comparing(
                                of -> of.report().receivedAt())
                        .thenComparing(of -> of.id().value())
                        .reversed());
    }

    private boolean matches(GridCase of, CaseQuery query) {
        return query.stage().forAll(stage -> of.stage().name() == stage)
                && query.division().forAll(of.report().place().division()::isWithin)
                && query.category().forAll(of.report().category()::equals)
                && query.overdue().forAll(asked -> asked == overdue(of))
                && query.words().forAll(words -> said(of, words))
                && query.rows().forAll(rows -> counts(of, rows.count(), rows.window()));
    }

    private static boolean said(GridCase of, CaseQuery.Words words) {
        return words.numberBegins().exists(of.report().number().value()::startsWith)
                || words.categories().contains(of.report().category())
                || words.divisions().exists(of.report().place().division()::isWithin)
                || words.units().exists(of.duty().units()::contains);
    }

    boolean overdue(GridCase of) {
        return of.clocks()
                .all()
                .map(this::state)
                .exists(state -> state instanceof ClockState.Breached late
                        && late.stoppedAt().isEmpty());
    }

    boolean counts(GridCase of, CaseCount count, FigureWindow window) {
        var handling = of.clocks().all().filter(clock -> clock.rule().stopsOn().equals("submitted"));
        var stopped = handling.filter(clock -> stopped(clock).exists(in(window)));
        var counted = !IN_NO_RATE.contains(of.stage().name());
        return of.report().place().division().isWithin(window.division())
                && switch (count) {
                    case RECEIVED -> in(window).test(of.report().receivedAt());
                    case OPEN -> of.stage().open();
                    case OVERDUE -> of.stage().open() && overdue(of);
                    case DUE ->
                        counted
                                && (!stopped.isEmpty()
                                        || handling.exists(clock -> due(clock).exists(in(window))));
                    case HANDLED -> counted && !stopped.isEmpty();
                    case HANDLED_ON_TIME ->
                        counted
                                && !stopped.isEmpty()
                                && stopped.forAll(clock -> state(clock) instanceof ClockState.Met);
                    case CLOSED ->
                        of.rounds()
                                .present()
                                .closing()
                                .exists(closing -> in(window).test(closing.at()));
                };
    }

    private static Predicate<Instant> in(FigureWindow window) {
        return at -> !at.isBefore(window.from()) && at.isBefore(window.to());
    }

    /** The due instants and the stops of every handling clock, where windows may begin and end. */
    Seq<Instant> edges() {
        return cases.flatMap(of -> of.clocks().all())
                .flatMap(clock -> due(clock).toVector().appendAll(stopped(clock)))
                .distinct()
                .sorted();
    }

    private Option<Instant> due(Clock clock) {
        var state = state(clock);
        if (state instanceof ClockState.Running running) {
            return Option.some(running.due());
        }
        if (state instanceof ClockState.Met met) {
            return Option.some(met.at().plus(met.spare()));
        }
        return state instanceof ClockState.Breached late ? Option.some(late.due()) : Option.none();
    }

    private Option<Instant> stopped(Clock clock) {
        var state = state(clock);
        if (state instanceof ClockState.Met met) {
            return Option.some(met.at());
        }
        return state instanceof ClockState.Breached late ? late.stoppedAt() : Option.none();
    }

    private ClockState state(Clock clock) {
        return clock.state(now, now, CasePolicy.TERMS.clocks()).value();
    }
}
