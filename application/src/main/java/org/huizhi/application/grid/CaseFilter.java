package org.huizhi.application.grid;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 案件筛选: which cases a list shows; what is stated must all hold.
 *
 * @param stage a stage's name in upper case with underscores, such as {@code IN_HAND}
 * @param division the division, with everything below it
 * @param category code or name
 * @param overdue whether a running clock is past its due instant
 * @param q a case number or its beginning, a category, a division or a unit, by code or name
 * @param rows exactly what a figure counts, so that it opens to its list
 * @param cursor where the page begins, from the page before
 * @param limit 1 to 200
 */
public record CaseFilter(
        Option<String> stage,
        Option<DivisionCode> division,
        Option<String> category,
        Option<Boolean> overdue,
        Option<String> q,
        Option<CaseQuery.Rows> rows,
        Option<String> cursor,
        int limit) {

    /** Everything the actor may see, newest first. */
    public static CaseFilter all() {
        return new CaseFilter(
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                50);
    }
}
