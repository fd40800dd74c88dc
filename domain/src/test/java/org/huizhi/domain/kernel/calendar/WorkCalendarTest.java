package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.calendar.Facts.CALENDAR;
import static org.huizhi.domain.kernel.calendar.Facts.SHANGHAI;
import static org.huizhi.domain.kernel.calendar.Facts.WITH_BREAK;
import static org.huizhi.domain.kernel.calendar.Facts.Y2025;
import static org.huizhi.domain.kernel.calendar.Facts.Y2026;
import static org.huizhi.domain.kernel.calendar.Facts.days;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.window;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void c4_a_published_year_has_248_working_days(int year) {
        var worked = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(CALENDAR::isWorkingDay);
        assertThat(worked).hasSize(248);
    }

    @Test
    void c4_the_notices_name_28_and_33_days_off_and_5_and_6_make_up_days() {
        assertThat(Y2025.off()).hasSize(28);
        assertThat(Y2025.work()).hasSize(5);
        assertThat(Y2026.off()).hasSize(33);
        assertThat(Y2026.work()).hasSize(6);
        assertThat(Y2025.work().addAll(Y2026.work()).map(LocalDate::getDayOfWeek))
                .isEqualTo(HashSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-04, true, a Sunday worked",
        "2026-01-05, true, a plain Monday",
        "2026-02-16, false, a Monday off",
        "2026-02-28, true, a Saturday worked",
        "2026-03-07, false, a plain Saturday",
        "2025-01-26, true, a Sunday worked",
        "2025-10-08, false, a Wednesday off"
    })
    void c4_days_off_and_make_up_days_come_before_the_week(LocalDate day, boolean worked, String why) {
        assertThat(CALENDAR.isWorkingDay(day)).as(why).isEqualTo(worked);
    }

    @Test
    void c4_an_unpublished_year_is_told_apart() {
        assertThat(CALENDAR.isPublished(2026)).isTrue();
        assertThat(CALENDAR.isPublished(2027)).isFalse();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
        assertThat(CALENDAR.assumes(time("2026-12-31 09:00"), time("2026-12-31 23:59")))
                .isFalse();
        assertThat(CALENDAR.assumes(time("2026-12-31 09:00"), time("2027-01-01 00:00")))
                .isTrue();
        assertThat(CALENDAR.assumes(time("2027-06-01 09:00"), time("2027-06-01 09:00")))
                .isTrue();
    }

    @Test
    void c4_a_year_is_published_by_loading_it_and_replaced_by_loading_it_again() {
        var off = CALENDAR.with(CalendarYear.plain(2027).withOff(LocalDate.of(2027, 1, 1)));
        assertThat(off.isPublished(2027)).isTrue();
        assertThat(off.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(off.with(CalendarYear.plain(2027)).isWorkingDay(LocalDate.of(2027, 1, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05 09:00, 2026-01-05 17:30, PT6H30M, a whole day",
        "2026-01-05 08:00, 2026-01-05 09:00, PT0S, before the day",
        "2026-01-05 11:30, 2026-01-05 13:30, PT0S, the break",
        "2026-01-05 11:00, 2026-01-05 14:00, PT1H, across the break",
        "2026-01-09 17:00, 2026-01-12 09:30, PT1H, across a weekend",
        "2025-12-31 17:00, 2026-01-04 09:30, PT1H, across a new year",
        "2026-01-05 14:00, 2026-01-05 14:00, PT0S, no time at all",
        "2026-01-06 14:00, 2026-01-05 14:00, PT0S, backwards"
    })
    void c4_only_the_windows_of_working_days_count(String from, String to, Duration working, String why) {
        assertThat(WITH_BREAK.workingBetween(time(from), time(to))).as(why).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05 09:00, PT2H30M, 2026-01-05 11:30, to the end of a window",
        "2026-01-05 09:00, PT2H31M, 2026-01-05 13:31, over the break",
        "2026-01-05 12:00, PT1H, 2026-01-05 14:30, from within the break",
        "2026-01-05 11:30, PT1M, 2026-01-05 13:31, from the end of a window",
        "2026-01-09 17:30, PT6H30M, 2026-01-12 17:30, a whole day over the weekend",
        "2026-01-10 12:00, PT0S, 2026-01-10 12:00, none stays where it is",
        "2026-02-14 17:30, PT1H, 2026-02-24 10:00, over the spring festival"
    })
    void c4_working_time_passes_in_windows_only(String from, Duration working, String then, String why) {
        assertThat(WITH_BREAK.plusWorking(time(from), working)).as(why).isEqualTo(time(then));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05 10:00, 1, 2026-01-06 17:30",
        "2026-01-05 20:00, 1, 2026-01-06 17:30",
        "2026-01-09 10:00, 1, 2026-01-12 17:30",
        "2026-01-10 10:00, 1, 2026-01-12 17:30",
        "2025-12-31 10:00, 1, 2026-01-04 17:30",
        "2026-02-13 10:00, 2, 2026-02-24 17:30",
        "2026-01-05 10:00, 5, 2026-01-12 17:30"
    })
    void c4_n_working_days_end_with_the_window_of_the_nth_day_after(String from, int n, String end) {
        assertThat(CALENDAR.endOfNthWorkingDayAfter(time(from), n)).isEqualTo(time(end));
    }

    @Test
    void c4_a_window_may_end_with_the_day() {
        var late = WorkCalendar.of(SHANGHAI, List.of(window("22:00", "00:00")));
        assertThat(late.workingBetween(time("2026-01-05 00:00"), time("2026-01-06 00:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(late.endOfNthWorkingDayAfter(time("2026-01-05 12:00"), 1)).isEqualTo(time("2026-01-07 00:00"));
    }

    @Test
    void c4_hours_follow_the_clocks_of_the_zone() {
        var sunday = LocalDate.of(2024, 3, 31);
        var berlin = WorkCalendar.of(ZoneId.of("Europe/Berlin"), List.of(window("01:00", "04:00")))
                .with(new CalendarYear(2024, HashSet.empty(), HashSet.of(sunday)));
        var midnight = sunday.atStartOfDay(berlin.zone()).toInstant();
        assertThat(berlin.workingBetween(midnight, midnight.plus(Duration.ofDays(1))))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_calendar_must_make_sense() {
        assertThatThrownBy(() -> WorkCalendar.of(SHANGHAI, List.empty())).hasMessageContaining("hours");
        assertThatThrownBy(() -> WorkCalendar.of(SHANGHAI, List.of(window("09:00", "12:00"), window("11:59", "17:00"))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> WorkCalendar.of(SHANGHAI, List.of(window("20:00", "00:00"), window("21:00", "22:00"))))
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> new WorkCalendar(SHANGHAI, CALENDAR.windows(), HashMap.of(2027, Y2026)))
                .hasMessageContaining("another number");
        assertThatThrownBy(() -> window("12:00", "12:00")).hasMessageContaining("empty window");
        assertThat(WorkCalendar.of(SHANGHAI, List.of(window("09:00", "12:00"), window("12:00", "17:00")))
                        .windows())
                .hasSize(2);
    }

    @Test
    void a_published_year_must_make_sense() {
        var first = days("2026-01-01");
        assertThatThrownBy(() -> new CalendarYear(2027, first, HashSet.empty())).hasMessageContaining("not in 2027");
        assertThatThrownBy(() -> new CalendarYear(2026, first, first)).hasMessageContaining("both off and worked");
        assertThat(Y2026.withOff(LocalDate.of(2026, 1, 4)).work()).hasSize(5);
    }

    @Test
    void arithmetic_refuses_what_has_no_meaning() {
        var now = time("2026-01-05 10:00");
        assertThatThrownBy(() -> CALENDAR.plusWorking(now, Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.endOfNthWorkingDayAfter(now, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
