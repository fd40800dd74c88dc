package org.huizhi.adapters.persistence.district;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huizhi.adapters.persistence.CodePoints;
import org.huizhi.adapters.persistence.memory.MemoryStore;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 内存案件读取: looks at every case; the reference for the others. */
record MemoryGridCaseReads(MemoryStore<GridCaseId, GridCase, GridCaseFact> store) implements GridCaseReads {

    private static final Comparator<GridCaseId> BY_ID = Comparator.comparing(GridCaseId::value, CodePoints.ORDER);

    private static final Comparator<GridCase> NEWEST_FIRST = Comparator.<GridCase, Instant>comparing(
                    of -> of.report().receivedAt())
            .thenComparing(GridCase::id, BY_ID)
            .reversed();

    @Override
    public Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now) {
        var asked = new CasePredicates(now);
        var found = all().filter(
                        row -> asked.shows(visible).and(asked.matches(query)).test(row.state()));
        var rest = found.filter(row -> query.after().forAll(mark -> follows(row.state(), mark)))
                .sorted(Comparator.comparing(Versioned::state, NEWEST_FIRST));
        var items = rest.take(query.limit());
        return new Page<>(
                items,
                Option.when(rest.size() > items.size(), () -> mark(items.last().state())),
                Option.when(found.size() <= Page.COUNTED, () -> (long) found.size()));
    }

    private static boolean follows(GridCase of, CaseQuery.Mark mark) {
        var at = of.report().receivedAt().compareTo(mark.receivedAt());
        return at < 0 || at == 0 && BY_ID.compare(of.id(), mark.id()) < 0;
    }

    static String mark(GridCase last) {
        return last.report().receivedAt() + "|" + last.id().value();
    }

    @Override
    public Map<CaseCount, Long> counts(FigureWindow window, Visible visible, Instant now) {
        var asked = new CasePredicates(now);
        var seen = states().filter(asked.shows(visible));
        return Vector.of(CaseCount.values())
                .foldLeft(
                        LinkedHashMap.empty(),
                        (counts, count) -> counts.put(count, (long) seen.count(asked.counts(count, window))));
    }

    @Override
    public Option<GridCaseId> byNumber(CaseNumber number) {
        return states().find(of -> of.report().number().equals(number)).map(GridCase::id);
    }

    @Override
    public Seq<GridCase> occurred(String category, DivisionCode within, Instant from, Instant to, int limit) {
        return states().filter(of -> of.report().category().equals(category)
                        && of.report().place().division().isWithin(within)
                        && !of.report().occurredAt().isBefore(from)
                        && !of.report().occurredAt().isAfter(to))
                .sorted(Comparator.comparing(GridCase::id, BY_ID))
                .take(limit);
    }

    @Override
    public Seq<GridCaseId> rungsDue(Instant now, int limit) {
        return longestDueFirst(CaseKeys::nextRung, rung -> !rung.isAfter(now), limit);
    }

    @Override
    public Seq<GridCaseId> offersDue(Instant now, int limit) {
        return longestDueFirst(CaseKeys::openUntil, now::isAfter, limit);
    }

    private Seq<GridCaseId> longestDueFirst(
            Function<GridCase, Option<Instant>> when, Predicate<Instant> due, int limit) {
        return states().filter(of -> when.apply(of).exists(due))
                .sorted(Comparator.<GridCase, Instant>comparing(
                                of -> when.apply(of).get())
                        .thenComparing(GridCase::id, BY_ID))
                .take(limit)
                .map(GridCase::id);
    }

    @Override
    public Option<Instant> nextDuty() {
        var rungs = states().flatMap(CaseKeys::nextRung);
        var lapses = states().flatMap(CaseKeys::openUntil).map(CaseKeys::lapse);
        return rungs.appendAll(lapses).min();
    }

    @Override
    public Seq<GridCaseId> provisional(Option<GridCaseId> after, int limit) {
        return states().filter(of -> of.stage().open() && CaseKeys.provisional(of))
                .map(GridCase::id)
                .filter(id -> after.forAll(last -> BY_ID.compare(id, last) > 0))
                .sorted(BY_ID)
                .take(limit);
    }

    private Vector<Versioned<GridCase>> all() {
        return Vector.ofAll(store.all());
    }

    private Vector<GridCase> states() {
        return all().map(Versioned::state);
    }
}
