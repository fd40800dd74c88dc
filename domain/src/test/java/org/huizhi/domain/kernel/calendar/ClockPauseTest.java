package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.paused;
import static org.huizhi.domain.kernel.calendar.Facts.resumed;
import static org.huizhi.domain.kernel.calendar.Facts.started;
import static org.huizhi.domain.kernel.calendar.Facts.state;
import static org.huizhi.domain.kernel.calendar.Facts.stopped;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;
import static org.huizhi.domain.kernel.calendar.Facts.workingHours;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockPauseTest {

    /** Due at 14:00 on the same Monday. */
    private final Clock fourHours = started(natural("arrived", 4), "2026-01-05 10:00");

    @Test
    void c3_a_pause_has_no_due_and_shows_what_is_left() {
        var paused = paused(fourHours, "2026-01-05 11:00");
        assertThat(state(paused, "2026-01-05 11:00"))
                .isEqualTo(new ClockState.Paused(time("2026-01-05 11:00"), "weather", Duration.ofHours(3)));
        assertThat(state(paused, "2026-01-08 11:00"))
                .isEqualTo(new ClockState.Paused(time("2026-01-05 11:00"), "weather", Duration.ofHours(3)));
        assertThat(state(paused, "2026-01-05 10:59").name()).isEqualTo("RUNNING");
        assertThat(paused.timing()).isEqualTo(new Timing(Option.none(), Option.none(), false));
        assertThat(paused.paused()).isTrue();
        assertThat(paused.running()).isFalse();
    }

    @Test
    void c3_a_pause_moves_the_due_by_its_length() {
        var resumed = resumed(paused(fourHours, "2026-01-05 11:00"), "2026-01-06 11:00");
        assertThat(resumed.timing().due()).contains(time("2026-01-06 14:00"));
        assertThat(state(resumed, "2026-01-05 12:00").name()).isEqualTo("PAUSED");
        assertThat(state(resumed, "2026-01-06 11:00"))
                .isEqualTo(new ClockState.Running(time("2026-01-06 14:00"), Duration.ofHours(3)));
    }

    @Test
    void c3_overlapping_pauses_count_once() {
        var once = resumed(paused(fourHours, "2026-01-05 11:00"), "2026-01-05 12:00");
        var twice = resumed(paused(once, "2026-01-05 11:30", "2026-01-05 12:30"), "2026-01-05 12:30");
        assertThat(twice.timing().due()).contains(time("2026-01-05 15:30"));
        var within = resumed(paused(once, "2026-01-05 11:15", "2026-01-05 12:30"), "2026-01-05 11:45");
        assertThat(within.timing().due()).contains(time("2026-01-05 15:00"));
    }

    @Test
    void c3_a_pause_after_the_due_changes_nothing_and_one_at_it_still_counts() {
        var after = resumed(paused(fourHours, "2026-01-05 14:01"), "2026-01-05 15:00");
        assertThat(after.timing().due()).contains(time("2026-01-05 14:00"));
        assertThat(state(paused(fourHours, "2026-01-05 14:01"), "2026-01-05 15:00")
                        .name())
                .isEqualTo("BREACHED");
        var just = resumed(paused(fourHours, "2026-01-05 14:00"), "2026-01-05 15:00");
        assertThat(just.timing().due()).contains(time("2026-01-05 15:00"));
        assertThat(state(paused(fourHours, "2026-01-05 14:00"), "2026-01-05 18:00"))
                .isEqualTo(new ClockState.Paused(time("2026-01-05 14:00"), "weather", Duration.ZERO));
    }

    @Test
    void c3_a_pause_before_the_start_counts_from_the_start() {
        var early = resumed(paused(fourHours, "2026-01-05 08:00"), "2026-01-05 11:00");
        assertThat(early.timing().due()).contains(time("2026-01-05 15:00"));
    }

    @Test
    void c3_a_clock_stopped_while_paused_is_met() {
        var clock = stopped(paused(fourHours, "2026-01-05 11:00"), "2026-01-08 11:00");
        assertThat(state(clock, "2026-01-08 12:00"))
                .isEqualTo(new ClockState.Met(time("2026-01-08 11:00"), Duration.ofHours(3)));
        assertThat(clock.state(time("2026-01-08 12:00"), time("2026-01-08 12:00"), TERMS)
                        .otherwise())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-06 10:00, 2026-01-06 11:30, 2026-01-07 10:30, ninety minutes",
        "2026-01-05 18:00, 2026-01-06 08:00, 2026-01-06 17:30, a night costs nothing",
        "2026-01-06 17:30, 2026-01-07 10:30, 2026-01-07 10:30, at the due itself",
        "2026-01-06 17:31, 2026-01-07 10:30, 2026-01-06 17:30, after the due",
        "2026-01-05 10:00, 2026-01-05 11:00, 2026-01-07 10:00, on the day of the start"
    })
    void c3_a_working_day_shifts_by_working_minutes(String from, String to, String due, String why) {
        var oneDay = started(workingDays("resolved", 1), "2026-01-05 10:00");
        assertThat(oneDay.timing().due()).contains(time("2026-01-06 17:30"));
        assertThat(resumed(paused(oneDay, from), to).timing().due()).as(why).contains(time(due));
    }

    @Test
    void c3_what_is_left_of_working_time_is_working_time() {
        var hours = paused(started(workingHours("resolved", 10), "2026-01-05 16:30"), "2026-01-06 10:00");
        assertThat(state(hours, "2026-01-09 10:00"))
                .isEqualTo(new ClockState.Paused(time("2026-01-06 10:00"), "weather", Duration.ofHours(8)));
    }

    @Test
    void c4_working_days_follow_days_off_and_make_up_days() {
        assertThat(started(workingDays("resolved", 1), "2025-12-31 10:00").timing())
                .isEqualTo(new Timing(Option.of(time("2026-01-04 17:30")), Option.of(time("2026-01-04 13:30")), false));
        assertThat(started(workingHours("resolved", 4), "2026-02-14 15:30")
                        .timing()
                        .due())
                .contains(time("2026-02-24 11:00"));
    }

    @Test
    void c4_a_verdict_that_rests_on_an_unpublished_year_is_provisional() {
        var near = started(workingDays("resolved", 1), "2026-12-31 10:00");
        assertThat(near.timing().due()).contains(time("2027-01-01 17:30"));
        assertThat(near.timing().provisional()).isTrue();
        var verdict = near.state(time("2026-12-31 11:00"), time("2026-12-31 11:00"), TERMS);
        assertThat(verdict.inputs().get("provisional")).contains(true);
        assertThat(verdict.sentence().key()).isEqualTo("clock.provisional");
        var sure = started(workingDays("resolved", 1), "2026-12-30 10:00")
                .state(time("2026-12-31 11:00"), time("2026-12-31 11:00"), TERMS);
        assertThat(sure.inputs().get("provisional")).contains(false);
        assertThat(started(natural("arrived", 48), "2026-12-31 10:00").timing().provisional())
                .isFalse();
    }

    @Test
    void c4_timing_is_provisional_too_when_only_the_next_rung_is() {
        var clock = started(workingHours("resolved", 2), "2026-12-31 15:30");
        assertThat(clock.timing().due()).contains(time("2026-12-31 17:30"));
        assertThat(clock.timing().provisional()).isFalse();
        var climbed = new Clocks(List.of(clock)).climb(time("2026-12-31 18:00"), TERMS);
        assertThat(climbed.clocks().all().head().timing().provisional()).isTrue();
    }

    @Test
    void c4_a_pause_that_crosses_into_an_unpublished_year_is_provisional() {
        var paused = paused(started(workingDays("resolved", 5), "2026-12-30 10:00"), "2027-01-04 10:00");
        var verdict = paused.state(time("2027-01-04 11:00"), time("2027-01-04 11:00"), TERMS);
        assertThat(verdict.value().name()).isEqualTo("PAUSED");
        assertThat(verdict.inputs().get("provisional")).contains(true);
    }
}
