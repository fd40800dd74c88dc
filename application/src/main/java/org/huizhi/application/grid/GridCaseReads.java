package org.huizhi.application.grid;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 案件读取端口: lists, figures and what has fallen due, all by index. The same answers in the same order on every store. */
public interface GridCaseReads {

    /** One page; {@code next} is the {@link CaseQuery.Mark} of its last line as {@code receivedAt|id}. */
    Page<Versioned<GridCase>> page(CaseQuery query, Visible visible, Instant now);

    /** How many there are of everything that can be counted. */
    Map<CaseCount, Long> counts(FigureWindow window, Visible visible, Instant now);

    Option<GridCaseId> byNumber(CaseNumber number);

    /** Cases of one category in one division that occurred from {@code from} to {@code to}, both included, by id. */
    Seq<GridCase> occurred(String category, DivisionCode within, Instant from, Instant to, int limit);

    /** Cases with a rung at or before {@code now} that has not been reached, the longest due first. */
    Seq<GridCaseId> rungsDue(Instant now, int limit);

    /** Cases with a hand-over that lapsed before {@code now}, the longest due first. */
    Seq<GridCaseId> offersDue(Instant now, int limit);

    /** When the next rung is reached or the next offer lapses, overdue ones included; none when nothing is waiting for time. */
    Option<Instant> nextDuty();

    /** Open cases with a clock whose due instant rests on a year without a published calendar, by id. */
    Seq<GridCaseId> provisional(Option<GridCaseId> after, int limit);
}
