package org.huizhi.adapters.persistence.district;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** 案件条件: what a query asks, as SQL over the indexed columns. {@link CasePredicates} says the same of one case. */
record CaseConditions(String district, Instant now) {

    static final Field<String> ID = text("id");
    static final Field<Instant> RECEIVED_AT = instant("received_at");

    private static final Field<String> DISTRICT = text("district");
    private static final Field<String> STAGE = text("stage");
    private static final Field<String> DIVISION = text("division");
    private static final Field<String> CATEGORY = text("category");
    private static final Field<String> NUMBER = text("number");
    private static final Field<Instant> NEAREST_DUE = instant("nearest_due");
    private static final Field<String> GRID_CASE = text("grid_case");
    private static final Field<Instant> DUE = instant("due");
    private static final Field<Instant> STOPPED_AT = instant("stopped_at");
    private static final Field<Boolean> HANDLING = field("handling", Boolean.class);

    /** Sorts after whatever begins with the same text. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private static Field<String> text(String column) {
        return field(column, String.class);
    }

    static Field<Instant> instant(String column) {
        return field(column, Instant.class);
    }

    static Condition here(String district) {
        return DISTRICT.eq(district);
    }

    Condition here() {
        return here(district);
    }

    /** One condition for each reason to see a case; none when there is no reason. */
    Seq<Condition> shows(Visible visible) {
        var within = visible.within()
                .reject(code -> visible.within().exists(other -> !code.equals(other) && code.isWithin(other)))
                .toVector()
                .sortBy(DivisionCode::value)
                .map(this::within);
        var units = Option.when(!visible.units().isEmpty(), () -> with(visible.units()));
        return within.appendAll(units)
                .appendAll(visible.reporters()
                        .toVector()
                        .sortBy(ActorId::value)
                        .map(who -> text("reported_by").eq(who.value())));
    }

    Condition matches(CaseQuery query) {
        return List.of(
                        query.stage().map(stage -> STAGE.eq(stage.name())),
                        query.division().map(this::within),
                        query.category().map(CATEGORY::eq),
                        query.overdue()
                                .map(asked ->
                                        asked ? overdue() : NEAREST_DUE.isNull().or(NEAREST_DUE.ge(now))),
                        query.words().map(this::says),
                        query.rows().map(rows -> counts(rows.count(), rows.window())))
                .flatMap(stated -> stated)
                .foldLeft(noCondition(), Condition::and);
    }

    private Condition says(CaseQuery.Words words) {
        var alternatives = List.ofAll(words.numberBegins().map(head -> begins(NUMBER, head)))
                .appendAll(words.categories().toList().map(CATEGORY::eq))
                .appendAll(words.divisions().toList().map(this::within))
                .appendAll(Option.when(!words.units().isEmpty(), () -> with(words.units())));
        return or(alternatives.asJava());
    }

    Condition counts(CaseCount count, FigureWindow window) {
        return within(window.division())
                .and(
                        switch (count) {
                            case RECEIVED -> in(window, RECEIVED_AT);
                            case OPEN -> open();
                            case OVERDUE -> open().and(overdue());
                            case DUE ->
                                counted().and(ID.in(clocks(in(window, DUE)).union(clocks(stopped(window)))));
                            case HANDLED -> counted().and(ID.in(clocks(stopped(window))));
                            case HANDLED_ON_TIME ->
                                counted()
                                        .and(ID.in(clocks(stopped(window))))
                                        .and(ID.notIn(clocks(stopped(window).and(STOPPED_AT.gt(DUE)))));
                            case CLOSED -> in(window, instant("closed_at"));
                        });
    }

    static Condition open() {
        return STAGE.in(CaseKeys.OPEN.map(Stage.Name::name).toJavaList());
    }

    private static Condition counted() {
        return STAGE.notIn(CaseKeys.UNCOUNTED.map(Stage.Name::name).toJavaList());
    }

    private Condition overdue() {
        return NEAREST_DUE.lt(now);
    }

    /** By the column that names the level, so that an index leads there in the order of the list. */
    static Condition within(String district, DivisionCode code) {
        return switch (code.value().length()) {
            case 6 -> code.value().equals(district) ? noCondition() : begins(DIVISION, code.value());
            case 9 -> text("street").eq(code.value());
            default -> DIVISION.eq(code.value());
        };
    }

    private Condition within(DivisionCode code) {
        return within(district, code);
    }

    private Condition with(Set<UnitId> units) {
        return ID.in(select(GRID_CASE)
                .from(table("grid_case_unit"))
                .where(here(), text("unit").in(units.map(UnitId::value).toJavaList())));
    }

    private Select<Record1<String>> clocks(Condition which) {
        return select(GRID_CASE)
                .from(table("grid_case_clock"))
                .where(here(), HANDLING.eq(true), DUE.isNotNull(), which);
    }

    private static Condition stopped(FigureWindow window) {
        return in(window, STOPPED_AT);
    }

    private static Condition begins(Field<String> column, String head) {
        return column.ge(head).and(column.lt(head + LAST));
    }

    private static Condition in(FigureWindow window, Field<Instant> column) {
        return column.ge(window.from()).and(column.lt(window.to()));
    }
}
