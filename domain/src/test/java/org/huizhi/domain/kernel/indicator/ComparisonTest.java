package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashMap;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Unit CASE = new Unit("case");
    private static final Measure REPORTED = new Measure("reported", "reports", "case.reported", Option.none(), CASE);
    private static final Measure IN_TIME =
            new Measure("in-time", "in time", "case.in-time", Option.of("case.closed"), CASE);
    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final YearMonth JUNE = YearMonth.of(2025, 6);
    private static final YearMonth LAST_JULY = YearMonth.of(2024, 7);

    @Test
    void i3_a_fall_of_thirty_percent_needs_a_base_of_150_for_105() {
        var verdict = Comparison.of(Base.PERIOD_BEFORE, count(105, JULY), count(150, JUNE))
                .get()
                .change("v1");

        assertThat(verdict.value()).isEqualTo(new Change.Relative(percent("-30.0")));
        assertThat(verdict.sentence())
                .isEqualTo(Phrase.of(
                        "kernel.comparison.fewer",
                        REPORTED.words(),
                        Phrase.of("kernel.base.period-before"),
                        Window.Days.of(JUNE).words(),
                        new BigDecimal("30.0")));
    }

    @Test
    void i3_the_base_period_is_named_and_kept_to() {
        var refused = Comparison.of(Base.PERIOD_BEFORE, count(105, JULY), count(150, LAST_JULY))
                .getLeft();

        assertThat(refused.code()).isEqualTo("kernel.comparison.wrong-base");
        assertThat(refused.reason())
                .isEqualTo(Phrase.of(
                        "kernel.comparison.wrong-base",
                        Phrase.of("kernel.base.period-before"),
                        Window.Days.of(JUNE).words(),
                        Window.Days.of(LAST_JULY).words()));
        assertThat(Comparison.of(Base.YEAR_BEFORE, count(105, JULY), count(150, JUNE))
                        .isLeft())
                .isTrue();
        assertThat(Comparison.of(Base.YEAR_BEFORE, count(105, JULY), count(150, LAST_JULY))
                        .isRight())
                .isTrue();
        assertThatThrownBy(() -> new Comparison(Base.YEAR_BEFORE, count(1, JULY), count(1, JUNE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i3_only_the_same_figure_is_compared() {
        var refused = Comparison.of(Base.PERIOD_BEFORE, count(105, JULY), share(1, 2, JUNE))
                .getLeft();

        assertThat(refused.code()).isEqualTo("kernel.comparison.not-comparable");
        assertThat(refused.reason())
                .isEqualTo(Phrase.of("kernel.comparison.not-comparable", REPORTED.words(), IN_TIME.words()));
    }

    @Test
    void i3_rates_differ_by_percentage_points_and_not_by_percent() {
        var verdict = Comparison.of(Base.PERIOD_BEFORE, share(66, 100, JULY), share(30, 50, JUNE))
                .get()
                .change("v1");

        assertThat(verdict.value()).isEqualTo(new Change.Points(new PercentagePoints(BigDecimal.valueOf(6))));
        assertThat(verdict.sentence().key()).isEqualTo("kernel.comparison.higher");
        assertThat(verdict.rules()).contains("K-I3");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 0.0, kernel.comparison.unchanged",
        "300, 100, 200.0, kernel.comparison.more",
        "0, 100, -100.0, kernel.comparison.fewer",
        "1, 10000, -99.9, kernel.comparison.fewer",
        "10001, 10000, 0.1, kernel.comparison.more",
        "9999, 10000, -0.1, kernel.comparison.fewer",
        "1999, 1000, 99.9, kernel.comparison.more"
    })
    void i3_a_change_is_printed_honestly(long now, long before, String by, String key) {
        var verdict = Comparison.of(Base.PERIOD_BEFORE, count(now, JULY), count(before, JUNE))
                .get()
                .change("v1");

        assertThat(verdict.value()).isEqualTo(new Change.Relative(percent(by)));
        assertThat(verdict.sentence().key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 1, 2, 0.0, kernel.comparison.unchanged",
        "2, 3, 1, 3, 33.3, kernel.comparison.higher",
        "1, 3, 2, 3, -33.3, kernel.comparison.lower",
        "4999, 10000, 1, 2, -0.1, kernel.comparison.lower"
    })
    void i3_points_come_from_the_exact_rates(long now, long ofNow, long before, long ofBefore, String by, String key) {
        var verdict = Comparison.of(Base.PERIOD_BEFORE, share(now, ofNow, JULY), share(before, ofBefore, JUNE))
                .get()
                .change("v1");

        assertThat(verdict.value()).isEqualTo(new Change.Points(new PercentagePoints(new BigDecimal(by))));
        assertThat(verdict.sentence().key()).isEqualTo(key);
    }

    @Test
    void i3_against_nothing_there_is_no_comparison() {
        var none = new Change.NotApplicable();

        assertThat(Change.between(Quantity.of(0, CASE), Quantity.of(3, CASE))).isEqualTo(none);
        assertThat(Change.between(Rate.of(0, 0), Rate.of(1, 2))).isEqualTo(none);
        assertThat(Change.between(Rate.of(1, 2), Rate.of(0, 0))).isEqualTo(none);
        assertThat(Comparison.of(Base.PERIOD_BEFORE, count(3, JULY), count(0, JUNE))
                        .get()
                        .change("v1")
                        .sentence()
                        .key())
                .isEqualTo("kernel.comparison.not-applicable");
    }

    private static Figure count(long value, YearMonth month) {
        return new Figure.Count(indicator(REPORTED, month), Quantity.of(value, CASE), rows());
    }

    private static Figure share(long part, long whole, YearMonth month) {
        return new Figure.Share(
                indicator(IN_TIME, month), Quantity.of(part, CASE), Quantity.of(whole, CASE), rows(), rows());
    }

    private static Indicator indicator(Measure measure, YearMonth month) {
        return new Indicator(measure, Window.Days.of(month), "310104", "all");
    }

    private static Rows rows() {
        return new Rows("cases", HashMap.empty());
    }

    private static Percent percent(String value) {
        return new Percent(new BigDecimal(value));
    }
}
