package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.indicator.Outcome.MET;
import static org.huizhi.domain.kernel.indicator.Outcome.MISSED;
import static org.huizhi.domain.kernel.indicator.Outcome.NOT_APPLICABLE;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;

class StreakTest {

    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    @Test
    void i4_a_streak_counts_the_periods_met_in_a_row_at_the_end() {
        var verdict = Streak.over(months(MET, MET, MET, MISSED, MET, MET), "v1");

        assertThat(verdict.value()).isEqualTo(new Streak(2, 3, Option.of(month(4))));
        assertThat(verdict.sentence()).isEqualTo(Phrase.of("kernel.streak.of", 2, month(4).words(), 3));
    }

    @Test
    void i4_a_missed_period_ends_it() {
        var verdict = Streak.over(months(MET, MET, MISSED), "v1");

        assertThat(verdict.value()).isEqualTo(new Streak(0, 2, Option.none()));
        assertThat(verdict.sentence()).isEqualTo(Phrase.of("kernel.streak.none", 2));
    }

    @Test
    void i4_an_unknown_period_ends_it_too() {
        assertThat(Streak.over(months(MET, MET, MET, MET).removeAt(1), "v1").value())
                .isEqualTo(new Streak(2, 2, Option.of(month(2))));
        assertThat(Streak.over(months(MET, MET, NOT_APPLICABLE).removeAt(1), "v1")
                        .value())
                .isEqualTo(new Streak(0, 1, Option.none()));
    }

    @Test
    void i4_a_period_without_anything_to_measure_neither_counts_nor_ends_it() {
        assertThat(Streak.over(months(MET, NOT_APPLICABLE, MET), "v1").value())
                .isEqualTo(new Streak(2, 2, Option.of(month(0))));
        assertThat(Streak.over(months(NOT_APPLICABLE), "v1").value()).isEqualTo(new Streak(0, 0, Option.none()));
        assertThat(Streak.over(List.empty(), "v1").value()).isEqualTo(new Streak(0, 0, Option.none()));
    }

    private static Seq<Streak.Period> months(Outcome... outcomes) {
        return List.of(outcomes).zipWithIndex((outcome, i) -> new Streak.Period(month(i), outcome));
    }

    private static Window month(int after) {
        return Window.Days.of(JANUARY.plusMonths(after));
    }
}
