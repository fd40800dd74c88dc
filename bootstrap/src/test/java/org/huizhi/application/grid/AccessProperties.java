package org.huizhi.application.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Gate;
import org.huizhi.application.kernel.Page;
import org.huizhi.domain.grid.cases.DuplicateScore;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.indicator.Figure;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;
import org.huizhi.testkit.SampleSystem;
import org.huizhi.testkit.generators.AccessDomain;
import org.huizhi.testkit.generators.GridDomain;
import org.huizhi.testkit.generators.LivedCase;
import org.huizhi.testkit.generators.Shares;

/** Whoever asks for whatever: what is shown is exactly what the table permits, case by case. */
@Domain(GridDomain.class)
@Domain(AccessDomain.class)
class AccessProperties {

    private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
    private static final FigureWindow ALWAYS =
            new FigureWindow(SampleDistrict.DISTRICT, Instant.parse("2025-01-01T00:00:00Z"), NOW);

    private final Gate gate =
            new Gate(AccessTable.matrix(), Gate.Narrowing.none(), () -> LocalDate.ofInstant(NOW, SampleDistrict.ZONE));

    @Property(tries = 300)
    void x6_what_a_query_shows_the_table_permits(
            @ForAll @Size(min = 3, max = 9) List<LivedCase> lived,
            @ForAll @Size(9) List<ActorId> reporters,
            @ForAll @Size(9) List<DivisionCode> places,
            @ForAll Actor actor) {
        var cases = SomeCases.of(lived, reporters, places);
        var system = cases.system(NOW);
        var permitted = cases.all().filter(each -> permits("grid.case.find", actor, each));

        var shown = walked(system, actor);

        Shares.atLeast(20, "sees some", !permitted.isEmpty());
        Shares.atLeast(20, "does not see some", permitted.size() < cases.all().size());
        assertThat(shown.map(sheet -> sheet.state().id()))
                .containsExactlyInAnyOrderElementsOf(permitted.map(GridCase::id));
        assertThat(first(system, actor).total()).contains((long) permitted.size());
        cases.all()
                .forEach(each -> assertThat(
                                system.cases().find(Call.by(actor), each.id()).isRight())
                        .isEqualTo(permitted.contains(each)));
    }

    @Property(tries = 300)
    void x6_a_figure_counts_what_the_table_permits(
            @ForAll @Size(min = 3, max = 9) List<LivedCase> lived,
            @ForAll @Size(9) List<ActorId> reporters,
            @ForAll @Size(9) List<DivisionCode> places,
            @ForAll Actor actor,
            @ForAll DivisionCode division) {
        var cases = SomeCases.of(lived, reporters, places);
        var system = cases.system(NOW);
        var window = new FigureWindow(division, ALWAYS.from(), ALWAYS.to());
        var permitted = cases.all()
                .filter(each -> each.report().place().division().isWithin(division))
                .filter(each -> permits("grid.case.figures", actor, each));

        var figures = system.cases().figures(Call.by(actor), window);

        Shares.atLeast(10, "has figures", figures.isRight());
        figures.peek(all -> {
            assertThat(count(all, "received")).isEqualTo(permitted.size());
            assertThat(count(all, "open"))
                    .isEqualTo(permitted.count(each -> each.stage().open()));
        });
        figures.peekLeft(no -> assertThat(no.code()).isEqualTo("kernel.not-found"));
    }

    @Property(tries = 300)
    void x6_a_duplicate_is_proposed_when_the_table_permits_it(
            @ForAll @Size(min = 3, max = 9) List<LivedCase> lived,
            @ForAll @Size(9) List<ActorId> reporters,
            @ForAll @Size(9) List<DivisionCode> places,
            @ForAll Actor actor) {
        var cases = SomeCases.of(lived, reporters, places).alike();
        var system = cases.system(NOW);
        for (var each : cases.all()) {
            var may = permits("grid.case.find", actor, each) && permits("grid.case.duplicates", actor, each);

            var proposed = system.cases().duplicates(Call.by(actor), each.id());

            assertThat(proposed.isRight()).isEqualTo(may);
            proposed.peek(some -> Shares.atLeast(30, "proposes some", !some.isEmpty()));
            proposed.peek(some -> assertThat(
                            some.map(proposal -> proposal.other().id()))
                    .containsExactlyInAnyOrderElementsOf(cases.all()
                            .filter(other -> likely(each, other))
                            .filter(other -> permits("grid.case.find", actor, other))
                            .map(GridCase::id)));
        }
    }

    private boolean permits(String action, Actor actor, GridCase gridCase) {
        return gate.permits(action, actor, CaseSheets.standing(gridCase)).isDefined();
    }

    private static boolean likely(GridCase one, GridCase other) {
        return !one.id().equals(other.id())
                && one.street().equals(other.street())
                && DuplicateScore.of(one, other, SamplePolicy.POLICY.limits(), "test")
                        .isDefined();
    }

    private static long count(Seq<Figure> figures, String code) {
        return figures.filter(Figure.Count.class::isInstance)
                .map(Figure.Count.class::cast)
                .find(figure -> figure.indicator().measure().code().endsWith("." + code))
                .get()
                .value()
                .value()
                .longValueExact();
    }

    private static Seq<CaseSheet> walked(SampleSystem system, Actor actor) {
        var page = first(system, actor);
        var items = page.items();
        while (page.next().isDefined()) {
            page = page(system, actor, page.next());
            items = items.appendAll(page.items());
        }
        return items;
    }

    private static Page<CaseSheet> first(SampleSystem system, Actor actor) {
        return page(system, actor, Option.none());
    }

    private static Page<CaseSheet> page(SampleSystem system, Actor actor, Option<String> cursor) {
        var all = CaseFilter.all();
        return system.cases()
                .list(
                        Call.by(actor),
                        new CaseFilter(
                                all.stage(),
                                all.division(),
                                all.category(),
                                all.overdue(),
                                all.q(),
                                all.rows(),
                                cursor,
                                4))
                .get();
    }
}
