package org.huizhi.adapters.persistence.district;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;
import org.huizhi.adapters.persistence.jdbc.Child;
import org.huizhi.adapters.persistence.jdbc.Column;
import org.huizhi.adapters.persistence.jdbc.Table;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Round;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.duty.Assist;

/** 案件表: the case's columns, and a child row for each clock, fact of a clock, round, assistant and unit. */
final class GridCaseTable implements Table<GridCaseId, GridCase, GridCaseFact> {

    static final String KIND = "grid-case";

    private final Document<GridCase> document = Document.of(GridCase.class);
    private final Document<GridCaseFact> facts = Document.of(GridCaseFact.class);

    @Override
    public String name() {
        return "grid_case";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String key(GridCaseId id) {
        return id.value();
    }

    @Override
    public Document<GridCase> document() {
        return document;
    }

    @Override
    public Document<GridCaseFact> facts() {
        return facts;
    }

    @Override
    public Seq<Column<GridCase>> columns() {
        return List.of(
                column("number", of -> of.report().number().value()),
                column("stage", of -> of.stage().name()),
                column("channel", of -> of.report().channel()),
                column("category", of -> of.report().category()),
                column("origin", of -> of.report().origin()),
                column("division", of -> of.report().place().division().value()),
                column("street", of -> of.street().value()),
                column("lat", of -> of.report().place().point().map(point -> point.lat())),
                column("lon", of -> of.report().place().point().map(point -> point.lon())),
                column("lead", of -> of.duty().lead().map(UnitId::value)),
                column("reported_by", of -> of.report().by().value()),
                column("occurred_at", of -> of.report().occurredAt()),
                column("received_at", of -> of.report().receivedAt()),
                column("nearest_due", of -> of.clocks().nearestDue()),
                column("next_rung", CaseKeys::nextRung),
                column("open_until", CaseKeys::openUntil),
                column("provisional", CaseKeys::provisional),
                column("round", of -> of.rounds().number()),
                column("returns", of -> of.duty().returns()),
                column("reworks", of -> of.rounds().reworks()),
                column("closed_at", CaseKeys::closedAt),
                column("merged_into", GridCaseTable::mergedInto));
    }

    private static Column<GridCase> column(String name, Function<GridCase, ?> value) {
        return new Column<>(name, value);
    }

    private static Option<String> mergedInto(GridCase of) {
        return of.stage() instanceof Stage.Merged merged
                ? Option.of(merged.into().value())
                : Option.none();
    }

    @Override
    public Seq<Child<GridCase>> children() {
        return List.of(
                Child.of("grid_case_clock", of -> of.clocks().all(), clocks()),
                Child.of("grid_case_clock_fact", of -> of.clocks().all().flatMap(ClockLine::of), ClockLine.COLUMNS),
                Child.of("grid_case_round", of -> of.rounds().all(), rounds()),
                Child.of("grid_case_assist", of -> of.duty().assists(), assists()),
                Child.of("grid_case_unit", of -> of.duty().units().toVector().sortBy(UnitId::value), units()));
    }

    private static Seq<Column<Clock>> clocks() {
        return List.of(
                new Column<>("code", of -> of.id().code()),
                new Column<>("round", of -> of.id().round()),
                new Column<>("subject", of -> of.id().subject()),
                new Column<>("kind", of -> of.rule().kind()),
                new Column<>("handling", CaseKeys::measuresHandling),
                new Column<>("started_at", Clock::startedAt),
                new Column<>("stopped_at", Clock::stoppedAt),
                new Column<>("released_at", Clock::releasedAt),
                new Column<>("paused", Clock::paused),
                new Column<>("due", of -> of.timing().due()),
                new Column<>("next_rung", of -> of.timing().nextRung().map(CaseKeys::tick)),
                new Column<>("provisional", of -> of.timing().provisional()));
    }

    private static Seq<Column<Round>> rounds() {
        return List.of(
                new Column<>("round", Round::number),
                new Column<>("opened_at", Round::openedAt),
                new Column<>("submitted_at", of -> of.submissions().lastOption().map(kept -> kept.at())),
                new Column<>("reworks", Round::reworks),
                new Column<>("closed_at", of -> of.closing().map(Round.Closing::at)),
                new Column<>("looked_back_at", of -> of.lookBack().map(Round.LookBack::at)),
                new Column<>("sound", of -> of.lookBack().map(Round.LookBack::sound)),
                new Column<>("rated_at", of -> of.rating().map(Round.Rating::at)),
                new Column<>("resolved", of -> of.rating().map(Round.Rating::resolved)),
                new Column<>("stars", of -> of.rating().map(Round.Rating::stars)));
    }

    private static Seq<Column<UnitId>> units() {
        return List.of(new Column<>("unit", UnitId::value));
    }

    private static Seq<Column<Assist>> assists() {
        return List.of(new Column<>("unit", of -> of.unit().value()), new Column<>("state", Assist::state));
    }
}
