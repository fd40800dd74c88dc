package org.huizhi.application.grid;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import org.huizhi.domain.kernel.indicator.Figure;
import org.huizhi.domain.kernel.indicator.Indicator;
import org.huizhi.domain.kernel.indicator.Measure;
import org.huizhi.domain.kernel.indicator.Quantity;
import org.huizhi.domain.kernel.indicator.Rows;
import org.huizhi.domain.kernel.indicator.Unit;
import org.huizhi.domain.kernel.indicator.Window;

/** 案件数据: the district's figures on cases. Each opens to the list it counts: the rows' filter is a {@link CaseQuery.Rows}. */
interface CaseFigure {

    Unit CASES = new Unit("case");
    String LISTING = "grid.cases";

    /** Counts, and the two official rates of handling; a rate over nothing is not applicable. */
    static Seq<Figure> all(Map<CaseCount, Long> counts, FigureWindow window, ZoneId zone) {
        return List.of(CaseCount.RECEIVED, CaseCount.OPEN, CaseCount.OVERDUE, CaseCount.CLOSED)
                .<Figure>map(count -> new Figure.Count(
                        indicator(code(count), count, Option.none(), window, zone),
                        quantity(counts, count),
                        rows(count, window)))
                .append(share("handling-rate", CaseCount.HANDLED, counts, window, zone))
                .append(share("on-time-rate", CaseCount.HANDLED_ON_TIME, counts, window, zone));
    }

    private static Figure share(
            String code, CaseCount part, Map<CaseCount, Long> counts, FigureWindow window, ZoneId zone) {
        return new Figure.Share(
                indicator(code, part, Option.of(CaseCount.DUE), window, zone),
                quantity(counts, part),
                quantity(counts, CaseCount.DUE),
                rows(part, window),
                rows(CaseCount.DUE, window));
    }

    private static Indicator indicator(
            String code, CaseCount part, Option<CaseCount> whole, FigureWindow window, ZoneId zone) {
        return new Indicator(
                new Measure(
                        "grid.figure." + code, "grid.figure." + code, code(part), whole.map(CaseFigure::code), CASES),
                new Window.Moments(window.from(), window.to(), zone),
                window.division().value(),
                "grid.cases");
    }

    private static Quantity quantity(Map<CaseCount, Long> counts, CaseCount count) {
        return new Quantity(BigDecimal.valueOf(counts.getOrElse(count, 0L)), CASES);
    }

    private static Rows rows(CaseCount count, FigureWindow window) {
        return new Rows(
                LISTING,
                LinkedHashMap.of(
                        "figure", code(count),
                        "division", window.division().value(),
                        "from", window.from().toString(),
                        "to", window.to().toString()));
    }

    private static String code(CaseCount count) {
        return count.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
