package org.huizhi.application.grid;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 案件查询: a list of cases with every word resolved to codes; what is stated must all hold. Newest receipt first, then by id,
 * descending by code point.
 *
 * @param stage in this stage
 * @param division in this division or below it
 * @param category of this category
 * @param overdue whether a running clock is past its due instant
 * @param words what was searched for
 * @param rows exactly what a figure counts
 * @param after the last line of the page before
 * @param limit 1 to 200
 */
public record CaseQuery(
        Option<Stage.Name> stage,
        Option<DivisionCode> division,
        Option<String> category,
        Option<Boolean> overdue,
        Option<Words> words,
        Option<Rows> rows,
        Option<Mark> after,
        int limit) {

    /** 搜索条件: one of these must hold. */
    public record Words(
            Option<String> numberBegins, Set<String> categories, Set<DivisionCode> divisions, Set<UnitId> units) {}

    /** 计数明细: the rows behind one count. */
    public record Rows(CaseCount count, FigureWindow window) {}

    /** 页标: where a page ended. */
    public record Mark(Instant receivedAt, GridCaseId id) {}
}
