package org.huizhi.testkit.contracts;

import static org.huizhi.testkit.contracts.CasePopulation.DIVISIONS;
import static org.huizhi.testkit.contracts.CasePopulation.NOW;
import static org.huizhi.testkit.contracts.CasePopulation.REPORTERS;
import static org.huizhi.testkit.contracts.CasePopulation.UNITS;
import static org.huizhi.testkit.contracts.CaseQueries.ANY;
import static org.huizhi.testkit.contracts.CaseQueries.paged;
import static org.huizhi.testkit.contracts.CaseQueries.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

/** 案件读取契约: what every {@link GridCaseReads} promises: the same lists, figures and due work, in the same order, on every store. */
public abstract class GridCaseReadsContract extends GridCaseContract {

    private static final DivisionCode DISTRICT = DIVISIONS.head();
    private static final Visible ALL = new Visible(HashSet.of(DISTRICT), HashSet.empty(), HashSet.empty());

    @Test
    public void st12_pages_of_any_size_walk_the_same_list_newest_first() {
        var all = oracle().list(ANY, ALL);
        assertEquals(cases().size(), all.size());

        for (var limit : List.of(1, 7, cases().size(), 200)) {
            assertEquals(ids(all), ids(walked(ANY, ALL, limit)), "in pages of " + limit);
        }
    }

    @Test
    public void st12_a_page_tells_the_state_its_version_the_total_and_whether_there_is_more() {
        var first = page(paged(ANY, 10, Option.none()), ALL);

        var newest = oracle().list(ANY, ALL).head();
        assertEquals(new Versioned<>(newest, 1), first.items().head());
        assertEquals(10, first.items().size());
        assertEquals(Option.some((long) cases().size()), first.total());
        assertEquals(
                Option.some(first.items().last().state().report().receivedAt() + "|"
                        + first.items().last().state().id().value()),
                first.next());
        assertTrue(
                page(paged(ANY, cases().size(), Option.none()), ALL).next().isEmpty(),
                "a full last page has no next one");
    }

    @Test
    public void st12_every_filter_shows_exactly_what_it_says() {
        var queries = Vector.of(Stage.Name.values())
                .map(CaseQueries::in)
                .appendAll(DIVISIONS.map(CaseQueries::within))
                .appendAll(List.of("2101", "2102", "2103").map(CaseQueries::category))
                .appendAll(List.of(true, false).map(CaseQueries::overdue))
                .append(CaseQueries.of(
                        Option.some(Stage.Name.IN_HAND),
                        Option.some(DIVISIONS.get(1)),
                        Option.some("2101"),
                        Option.some(true)))
                .appendAll(List.of(
                                words(Option.some("2026010500")),
                                words(Option.some("202601050001")),
                                new CaseQuery.Words(
                                        Option.some("2027"), HashSet.of("2102"), HashSet.empty(), HashSet.empty()),
                                words(HashSet.of(DIVISIONS.get(1)), HashSet.empty()),
                                words(HashSet.empty(), HashSet.of(UNITS.head())),
                                words(HashSet.of(DIVISIONS.last()), HashSet.ofAll(UNITS.tail())))
                        .map(CaseQueries::saying));

        queries.forEach(
                query -> assertEquals(ids(oracle().list(query, ALL)), ids(walked(query, ALL, 9)), query.toString()));
        assertTrue(
                queries.count(query -> oracle().list(query, ALL).size() > 1) > 15,
                "the sample tells the filters apart");
    }

    @Test
    public void st12_words_that_mean_nothing_find_nothing() {
        var nothing = words(Option.none());

        var page = page(CaseQueries.saying(nothing), ALL);

        assertTrue(page.items().isEmpty());
        assertEquals(Option.some(0L), page.total());
    }

    @Test
    public void st12_1_nobody_sees_more_than_is_visible_to_them_and_nothing_twice() {
        var visible = List.of(
                Visible.nothing(),
                new Visible(HashSet.of(DIVISIONS.get(1)), HashSet.empty(), HashSet.empty()),
                new Visible(HashSet.of(DIVISIONS.get(2)), HashSet.empty(), HashSet.empty()),
                new Visible(
                        HashSet.of(DIVISIONS.get(1), DIVISIONS.get(2), DIVISIONS.get(5)),
                        HashSet.empty(),
                        HashSet.empty()),
                new Visible(HashSet.empty(), HashSet.of(UNITS.head()), HashSet.empty()),
                new Visible(HashSet.empty(), HashSet.ofAll(UNITS), HashSet.empty()),
                new Visible(HashSet.empty(), HashSet.empty(), HashSet.of(REPORTERS.head())),
                new Visible(HashSet.of(DIVISIONS.get(3)), HashSet.of(UNITS.get(1)), HashSet.of(REPORTERS.head())),
                new Visible(HashSet.of(new DivisionCode("310120")), HashSet.empty(), HashSet.empty()));

        for (var seen : visible) {
            var expected = oracle().list(ANY, seen);
            assertEquals(ids(expected), ids(walked(ANY, seen, 5)), seen.toString());
            assertEquals(Option.some((long) expected.size()), page(ANY, seen).total(), seen.toString());
        }
    }

    @Test
    public void st12_every_figure_counts_what_it_says_and_opens_to_exactly_that_list() {
        var edges = oracle().edges();
        var windows = Vector.range(0, edges.size() - 1)
                .filter(n -> n % 9 == 0)
                .map(n -> new FigureWindow(
                        DIVISIONS.get(n % DIVISIONS.size()),
                        edges.get(n),
                        edges.get(Math.min(n + 6, edges.size() - 1))))
                .append(new FigureWindow(DISTRICT, By.at(0), NOW));
        var seen = List.of(ALL, new Visible(HashSet.of(DIVISIONS.get(1)), HashSet.of(UNITS.head()), HashSet.empty()));

        for (var window : windows) {
            for (var visible : seen) {
                var counts = reads().counts(window, visible, NOW);
                for (var count : CaseCount.values()) {
                    var rows = rows(count, window);
                    var expected = oracle().list(rows, visible);
                    assertEquals(expected.size(), counts.get(count).get().intValue(), count + " in " + window);
                    assertEquals(ids(expected), ids(walked(rows, visible, 50)), count + " in " + window);
                }
            }
        }
    }

    @Test
    public void st12_what_was_handled_on_time_was_handled_and_what_was_handled_was_due() {
        var window = new FigureWindow(DISTRICT, By.at(0), NOW);
        var counts = reads().counts(window, ALL, NOW);

        var onTime = counts.get(CaseCount.HANDLED_ON_TIME).get();
        var handled = counts.get(CaseCount.HANDLED).get();
        assertTrue(0 < onTime && onTime < handled, onTime + " of " + handled + " on time");
        assertTrue(handled < counts.get(CaseCount.DUE).get());
    }

    @Test
    public void st12_1_nothing_visible_counts_nothing() {
        var counts = reads().counts(new FigureWindow(DISTRICT, By.at(0), NOW), Visible.nothing(), NOW);

        assertEquals(CaseCount.values().length, counts.size());
        assertTrue(counts.values().forAll(count -> count == 0));
    }

    private static CaseQuery.Words words(Option<String> numberBegins) {
        return new CaseQuery.Words(numberBegins, HashSet.empty(), HashSet.empty(), HashSet.empty());
    }

    private static CaseQuery.Words words(Set<DivisionCode> divisions, Set<UnitId> units) {
        return new CaseQuery.Words(Option.none(), HashSet.empty(), divisions, units);
    }

    private Seq<GridCase> walked(CaseQuery query, Visible visible, int limit) {
        Seq<GridCase> walked = Vector.empty();
        Option<CaseQuery.Mark> after = Option.none();
        do {
            var page = page(paged(query, limit, after), visible);
            walked = walked.appendAll(page.items().map(Versioned::state));
            after = page.next().map(GridCaseReadsContract::mark);
        } while (after.isDefined() && walked.size() <= cases().size());
        return walked;
    }

    private static CaseQuery.Mark mark(String next) {
        var parts = next.split("\\|", 2);
        return new CaseQuery.Mark(Instant.parse(parts[0]), new GridCaseId(parts[1]));
    }

    private Page<Versioned<GridCase>> page(CaseQuery query, Visible visible) {
        return reads().page(query, visible, NOW);
    }

    private static Vector<GridCaseId> ids(Seq<GridCase> list) {
        return list.map(GridCase::id).toVector();
    }
}
