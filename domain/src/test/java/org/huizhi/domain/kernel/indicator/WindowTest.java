package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void i2_a_window_ends_before_its_end() {
        var june = Window.Days.of(YearMonth.of(2025, 6));
        var hour = moments("2025-06-30T01:00:00Z", "2025-06-30T02:00:00Z");

        assertThat(june.contains(LocalDate.of(2025, 6, 1))).isTrue();
        assertThat(june.contains(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(june.contains(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(june.contains(LocalDate.of(2025, 5, 31))).isFalse();
        assertThat(hour.contains(hour.from())).isTrue();
        assertThat(hour.contains(hour.to())).isFalse();
        assertThat(hour.contains(hour.from().minusNanos(1))).isFalse();
        assertThatThrownBy(() -> days("2025-06-30", "2025-06-30")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> moments("2025-06-30T01:00:00Z", "2025-06-30T01:00:00Z"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2025-08-01, 2025-06-01, 2025-07-01",
        "2025-03-01, 2025-04-01, 2025-02-01, 2025-03-01",
        "2025-04-01, 2025-07-01, 2025-01-01, 2025-04-01",
        "2025-01-01, 2026-01-01, 2024-01-01, 2025-01-01",
        "2025-06-09, 2025-06-16, 2025-06-02, 2025-06-09",
        "2025-06-01, 2025-06-16, 2025-05-17, 2025-06-01"
    })
    void i3_the_period_before_is_as_many_months_or_days_before(String from, String to, String baseFrom, String baseTo) {
        assertThat(days(from, to).before()).isEqualTo(days(baseFrom, baseTo));
        assertThat(days(from, to).in(SHANGHAI).before())
                .isEqualTo(days(baseFrom, baseTo).in(SHANGHAI));
        assertThat(days(from, to).follows(days(baseFrom, baseTo))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 2025-08-01, 2024-07-01, 2024-08-01",
        "2025-02-01, 2025-03-01, 2024-02-01, 2024-03-01",
        "2024-02-01, 2024-03-01, 2023-02-01, 2023-03-01",
        "2024-02-29, 2024-03-01, 2023-02-28, 2023-03-01",
        "2024-02-28, 2024-02-29, 2023-02-28, 2023-03-01",
        "2025-01-15, 2025-12-15, 2024-01-15, 2024-12-15"
    })
    void i3_the_year_before_has_the_same_days(String from, String to, String baseFrom, String baseTo) {
        assertThat(days(from, to).yearBefore()).isEqualTo(days(baseFrom, baseTo));
        assertThat(days(from, to).in(SHANGHAI).yearBefore())
                .isEqualTo(days(baseFrom, baseTo).in(SHANGHAI));
    }

    @Test
    void i3_instants_that_are_no_days_go_back_by_their_length_and_by_the_calendar_year() {
        var hours = moments("2024-02-29T02:00:00Z", "2024-02-29T14:00:00Z");

        assertThat(hours.before()).isEqualTo(moments("2024-02-28T14:00:00Z", "2024-02-29T02:00:00Z"));
        assertThat(hours.yearBefore()).isEqualTo(moments("2023-02-28T02:00:00Z", "2023-02-28T14:00:00Z"));
        assertThat(hours.follows(hours.before())).isTrue();
        assertThat(hours.follows(hours)).isFalse();
        assertThat(hours.follows(days("2024-02-28", "2024-02-29"))).isFalse();
    }

    @Test
    void i2_a_window_of_days_is_said_with_its_last_day() {
        var year = Window.Days.of(Year.of(2025));

        assertThat(year.words())
                .isEqualTo(Phrase.of("kernel.window.days", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(year.in(SHANGHAI).words())
                .isEqualTo(Phrase.of(
                        "kernel.window.moments",
                        Instant.parse("2024-12-31T16:00:00Z"),
                        Instant.parse("2025-12-31T16:00:00Z")));
    }

    private static Window.Days days(String from, String to) {
        return new Window.Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Window.Moments moments(String from, String to) {
        return new Window.Moments(Instant.parse(from), Instant.parse(to), SHANGHAI);
    }
}
