package org.huizhi.testkit.generators;

import io.vavr.collection.LinkedHashMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.indicator.Base;
import org.huizhi.domain.kernel.indicator.Change;
import org.huizhi.domain.kernel.indicator.Comparison;
import org.huizhi.domain.kernel.indicator.Figure;
import org.huizhi.domain.kernel.indicator.Indicator;
import org.huizhi.domain.kernel.indicator.IndicatorRejection;
import org.huizhi.domain.kernel.indicator.Measure;
import org.huizhi.domain.kernel.indicator.Outcome;
import org.huizhi.domain.kernel.indicator.Percent;
import org.huizhi.domain.kernel.indicator.PercentagePoints;
import org.huizhi.domain.kernel.indicator.Quantity;
import org.huizhi.domain.kernel.indicator.Rate;
import org.huizhi.domain.kernel.indicator.Rows;
import org.huizhi.domain.kernel.indicator.Standing;
import org.huizhi.domain.kernel.indicator.Streak;
import org.huizhi.domain.kernel.indicator.Target;
import org.huizhi.domain.kernel.indicator.Unit;
import org.huizhi.domain.kernel.indicator.Window;
import org.huizhi.testkit.SampleDistrict;

/** 指标生成域: figures in persons, visits and hours, nothing and the whole of it among them, over days, months and moments. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
public class IndicatorDomain extends DomainContextBase {

    private final KernelDomain kernel = new KernelDomain();

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of("person", "visit", "hour").map(Unit::new);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "0.5", "313", "314", "999999999").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("10000"))
                        .ofScale(2));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Combinators.combine(amounts(), units()).as(Quantity::new);
    }

    @Provide
    Arbitrary<Percent> percents() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "0.1", "50", "99.9", "100", "120")
                        .map(BigDecimal::new)
                        .map(Percent::new),
                amounts().map(Percent::new));
    }

    @Provide
    Arbitrary<PercentagePoints> points() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100"), new BigDecimal("100"))
                .ofScale(1)
                .map(PercentagePoints::new);
    }

    /** Of something, and of nothing, where it is not applicable. */
    @Provide
    Arbitrary<Rate> rates() {
        var share = Combinators.combine(amounts(), amounts().filter(whole -> whole.signum() > 0))
                .as(Rate::of);
        return Arbitraries.oneOf(share, share.map(any -> new Rate.NotApplicable()));
    }

    /** Days, months and moments, each as often; leap days and turns of the year among them. */
    @Provide
    Arbitrary<Window> windows() {
        var from = Arbitraries.oneOf(kernel.days(), Hostile.days().filter(day -> day.getYear() < 9999));
        var length = Arbitraries.integers().between(1, 400);
        var month = from.map(YearMonth::from).map(Window.Days::of);
        var days = Combinators.combine(from, length).as((day, n) -> new Window.Days(day, day.plusDays(n)));
        var moments = Combinators.combine(kernel.instants(), kernel.durations().filter(time -> !time.isZero()))
                .as((at, time) -> new Window.Moments(at, at.plus(time), SampleDistrict.ZONE));
        return Arbitraries.<Window>oneOf(month, days, moments, days.map(each -> each.in(SampleDistrict.ZONE)));
    }

    @Provide
    Arbitrary<Measure> measures() {
        var whole = Arbitraries.of("residents").optional().map(Option::ofOptional);
        return Combinators.combine(Arbitraries.of("visited", "closed"), whole, units())
                .as((code, of, unit) -> new Measure(code, "measure." + code, code, of, unit));
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Combinators.combine(
                        measures(),
                        windows(),
                        kernel.divisions().map(Object::toString),
                        Arbitraries.of("all", "elders"))
                .as(Indicator::new);
    }

    @Provide
    Arbitrary<Rows> rows() {
        return Hostile.texts().map(text -> new Rows("grid-cases", LinkedHashMap.of("q", text)));
    }

    /** Counts, and shares of which the part is never more than the whole. */
    @Provide
    Arbitrary<Figure> figures() {
        return indicators().flatMap(this::figures);
    }

    /** The same thing counted twice, a period or a year apart. */
    @Provide
    Arbitrary<Comparison> comparisons() {
        return Combinators.combine(Arbitraries.of(Base.values()), indicators()).flatAs((base, indicator) -> {
            var before = indicator.over(base.of(indicator.window()));
            return Combinators.combine(figures(indicator), figures(before))
                    .as((now, then) -> new Comparison(base, now, then));
        });
    }

    @Provide
    Arbitrary<Change> changes() {
        return Sorts.of(Change.class);
    }

    @Provide
    Arbitrary<IndicatorRejection> rejections() {
        return Sorts.of(IndicatorRejection.class);
    }

    @Provide
    Arbitrary<Target> targets() {
        return Sorts.of(Target.class);
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(Arbitraries.of(Outcome.values()), rates(), rates())
                .as(Standing::new);
    }

    /** Months on end, met, missed and not applicable. */
    @Provide
    Arbitrary<Streak> streaks() {
        return Arbitraries.of(Outcome.values())
                .list()
                .ofMaxSize(12)
                .map(outcomes -> Streak.over(
                                io.vavr.collection.List.ofAll(outcomes)
                                        .zipWithIndex((outcome, n) -> new Streak.Period(
                                                Window.Days.of(YearMonth.from(LocalDate.of(2025, 1, 1))
                                                        .plusMonths(n)),
                                                outcome)),
                                "sample-1")
                        .value());
    }

    private Arbitrary<Figure> figures(Indicator indicator) {
        var unit = indicator.measure().unit();
        return Combinators.combine(amounts(), amounts(), rows())
                .as((one, other, rows) -> indicator.measure().denominator().isDefined()
                        ? new Figure.Share(
                                indicator,
                                new Quantity(one.min(other), unit),
                                new Quantity(one.max(other), unit),
                                rows,
                                rows)
                        : new Figure.Count(indicator, new Quantity(one, unit), rows));
    }
}
