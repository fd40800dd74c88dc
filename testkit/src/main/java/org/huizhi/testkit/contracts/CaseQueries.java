package org.huizhi.testkit.contracts;

import io.vavr.control.Option;
import org.huizhi.application.grid.CaseCount;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 案件查询样例: queries, each stating one thing. */
interface CaseQueries {

    CaseQuery ANY = new CaseQuery(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            50);

    static CaseQuery in(Stage.Name stage) {
        return of(Option.some(stage), Option.none(), Option.none(), Option.none());
    }

    static CaseQuery within(DivisionCode division) {
        return of(Option.none(), Option.some(division), Option.none(), Option.none());
    }

    static CaseQuery category(String code) {
        return of(Option.none(), Option.none(), Option.some(code), Option.none());
    }

    static CaseQuery overdue(boolean late) {
        return of(Option.none(), Option.none(), Option.none(), Option.some(late));
    }

    static CaseQuery of(
            Option<Stage.Name> stage, Option<DivisionCode> division, Option<String> category, Option<Boolean> overdue) {
        return new CaseQuery(stage, division, category, overdue, Option.none(), Option.none(), Option.none(), 50);
    }

    static CaseQuery saying(CaseQuery.Words words) {
        return of(Option.some(words), Option.none());
    }

    static CaseQuery rows(CaseCount count, FigureWindow window) {
        return of(Option.none(), Option.some(new CaseQuery.Rows(count, window)));
    }

    private static CaseQuery of(Option<CaseQuery.Words> words, Option<CaseQuery.Rows> rows) {
        return new CaseQuery(
                Option.none(), Option.none(), Option.none(), Option.none(), words, rows, Option.none(), 50);
    }

    static CaseQuery paged(CaseQuery query, int limit, Option<CaseQuery.Mark> after) {
        return new CaseQuery(
                query.stage(),
                query.division(),
                query.category(),
                query.overdue(),
                query.words(),
                query.rows(),
                after,
                limit);
    }
}
