package org.huizhi.adapters.persistence.district;

import static org.huizhi.adapters.persistence.district.CaseConditions.ID;
import static org.huizhi.adapters.persistence.district.CaseConditions.RECEIVED_AT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import org.huizhi.adapters.persistence.CodePoints;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.Instants;
import org.huizhi.adapters.persistence.jdbc.JdbcStore;
import org.huizhi.adapters.persistence.jdbc.Session;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** SQL 案件读取: finds ids by the indexed columns, and reads the documents of the few that are shown. */
final class SqlGridCaseReads implements GridCaseReads {

    private static final Table<Record> CASES = table("grid_case");
    private static final Field<Instant> NEXT_RUNG = CaseConditions.instant("next_rung");
    private static final Field<Instant> OPEN_UNTIL = CaseConditions.instant("open_until");

    private final Database database;
    private final JdbcStore<GridCaseId, GridCase, GridCaseFact> store;
    private final DSLContext sql;

    SqlGridCaseReads(Database database, JdbcStore<GridCaseId, GridCase, GridCaseFact> store) {
        this.database = database;
        this.store = store;
        this.sql = DSL.using(SQLDialect.valueOf(database.vendor().name()));
    }

    /** Where a row stands in the list. */
    private record Line(Instant receivedAt, String id) {

        static final Comparator<Line> NEWEST_FIRST = Comparator.comparing(Line::receivedAt)
                .thenComparing(Line::id, CodePoints.ORDER)
                .reversed();
    }

    @Override
    public Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now) {
        var conditions = new CaseConditions(database.district(), now);
        var asked = conditions.here().and(conditions.matches(query));
        var reasons = conditions.shows(visible).map(asked::and);
        return database.transactions().read(session -> {
            var lines = lines(session, query, reasons);
            var items = store.load(lines.take(query.limit()).map(line -> new GridCaseId(line.id())));
            return new Page<>(
                    items,
                    Option.when(
                            lines.size() > query.limit(),
                            () -> MemoryGridCaseReads.mark(items.last().state())),
                    total(session, reasons));
        });
    }

    /** One line more than the page holds. Each reason to see a case is asked by itself, so that each has its index. */
    private Seq<Line> lines(Session session, CaseQuery query, Seq<Condition> reasons) throws SQLException {
        var after = query.after()
                .map(mark -> row(RECEIVED_AT, ID)
                        .lessThan(mark.receivedAt(), mark.id().value()))
                .getOrElse(noCondition());
        Seq<Line> lines = Vector.empty();
        for (var reason : reasons) {
            var select = sql.select(RECEIVED_AT, ID)
                    .from(CASES)
                    .where(reason, after)
                    .orderBy(RECEIVED_AT.desc(), ID.desc())
                    .limit(query.limit() + 1);
            lines = lines.appendAll(all(session, select, line -> new Line(Instants.at(line, 1), line.getString(2))));
        }
        return lines.distinct().sorted(Line.NEWEST_FIRST).take(query.limit() + 1);
    }

    private Option<Long> total(Session session, Seq<Condition> reasons) throws SQLException {
        if (reasons.isEmpty()) {
            return Option.some(0L);
        }
        var ids = reasons.<Select<Record1<String>>>map(
                reason -> sql.select(ID).from(CASES).where(reason));
        var seen = ids.reduce(Select::unionAll).asTable("seen");
        var found = sql.selectDistinct(seen.fields())
                .from(seen)
                .limit(Page.COUNTED + 1)
                .asTable("found");
        var counted = count(session, sql.selectCount().from(found));
        return Option.when(counted <= Page.COUNTED, counted);
    }

    @Override
    public Map<CaseCount, Long> counts(FigureWindow window, Visible visible, Instant now) {
        var conditions = new CaseConditions(database.district(), now);
        var seen = conditions.here().and(or(conditions.shows(visible).asJava()));
        return database.transactions().read(session -> {
            Map<CaseCount, Long> counts = LinkedHashMap.empty();
            for (var each : CaseCount.values()) {
                var select = sql.selectCount().from(CASES).where(seen, conditions.counts(each, window));
                counts = counts.put(each, count(session, select));
            }
            return counts;
        });
    }

    @Override
    public Option<GridCaseId> byNumber(CaseNumber number) {
        return ids(field("number", String.class).eq(number.value()), List.of(ID), 1)
                .headOption();
    }

    @Override
    public Seq<GridCase> occurred(String category, DivisionCode within, Instant from, Instant to, int limit) {
        var condition = field("category", String.class)
                .eq(category)
                .and(CaseConditions.instant("occurred_at").between(from, to))
                .and(CaseConditions.within(database.district(), within));
        return database.transactions()
                .read(session -> store.load(ids(condition, List.of(ID), limit)).map(Versioned::state));
    }

    @Override
    public Seq<GridCaseId> rungsDue(Instant now, int limit) {
        return ids(NEXT_RUNG.le(now), List.of(NEXT_RUNG, ID), limit);
    }

    @Override
    public Seq<GridCaseId> offersDue(Instant now, int limit) {
        return ids(OPEN_UNTIL.lt(now), List.of(OPEN_UNTIL, ID), limit);
    }

    @Override
    public Option<Instant> nextDuty() {
        return database.transactions()
                .read(session -> first(session, NEXT_RUNG)
                        .toVector()
                        .appendAll(first(session, OPEN_UNTIL).map(CaseKeys::lapse))
                        .min());
    }

    private Option<Instant> first(Session session, Field<Instant> when) throws SQLException {
        var select = sql.select(when)
                .from(CASES)
                .where(here(), when.isNotNull())
                .orderBy(when)
                .limit(1);
        return all(session, select, line -> Instants.at(line, 1)).headOption();
    }

    @Override
    public Seq<GridCaseId> provisional(Option<GridCaseId> after, int limit) {
        var condition = field("provisional", Boolean.class)
                .eq(inline(true))
                .and(CaseConditions.open())
                .and(after.map(last -> ID.gt(last.value())).getOrElse(noCondition()));
        return ids(condition, List.of(ID), limit);
    }

    private Condition here() {
        return CaseConditions.here(database.district());
    }

    private Seq<GridCaseId> ids(Condition condition, Seq<? extends Field<?>> order, int limit) {
        var select = sql.select(ID)
                .from(CASES)
                .where(here(), condition)
                .orderBy(order.asJava())
                .limit(limit);
        return database.transactions().read(session -> all(session, select, line -> new GridCaseId(line.getString(1))));
    }

    private static long count(Session session, Select<?> select) throws SQLException {
        return all(session, select, line -> line.getLong(1)).get();
    }

    /** By the session, which keeps what it has prepared. */
    private static <T> Seq<T> all(Session session, Select<?> select, Session.Row<T> row) throws SQLException {
        return session.all(select.getSQL(), row, select.getBindValues().toArray());
    }
}
