package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.started;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;
import static org.huizhi.domain.kernel.calendar.Facts.workingHours;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {

    /** Due at 14:00 on the same Monday. */
    private final Clock fourHours = started(natural("arrived", 4), "2026-01-05 10:00");

    @Test
    void c1_a_clock_waits_for_its_moment() {
        var clock = Clock.waiting(ClockId.of("arrived", 1), natural("arrived", 4));
        assertThat(state(clock, "2026-01-05 10:00")).isEqualTo(new ClockState.Waiting());
        assertThat(state(fourHours, "2026-01-05 09:59")).isEqualTo(new ClockState.Waiting());
        assertThat(clock.timing()).isEqualTo(new Timing(Option.none(), Option.none(), false));
        assertThat(clock.running() || clock.paused() || clock.ended()).isFalse();
    }

    @Test
    void c1_the_due_instant_itself_is_in_time() {
        assertThat(state(fourHours, "2026-01-05 10:00"))
                .isEqualTo(new ClockState.Running(time("2026-01-05 14:00"), Duration.ofHours(4)));
        assertThat(state(fourHours, "2026-01-05 14:00"))
                .isEqualTo(new ClockState.Running(time("2026-01-05 14:00"), Duration.ZERO));
        assertThat(state(stopped(fourHours, "2026-01-05 14:00"), "2026-01-05 15:00"))
                .isEqualTo(new ClockState.Met(time("2026-01-05 14:00"), Duration.ZERO));
    }

    @Test
    void c1_past_the_due_instant_a_clock_is_breached_stopped_or_not() {
        var due = time("2026-01-05 14:00");
        assertThat(state(fourHours, due.plusNanos(1)))
                .isEqualTo(new ClockState.Breached(due, Duration.ofNanos(1), Option.none()));
        assertThat(state(fourHours, "2026-01-05 16:10"))
                .isEqualTo(new ClockState.Breached(due, Duration.ofMinutes(130), Option.none()));
        var late = stopped(fourHours, "2026-01-05 14:30");
        assertThat(state(late, "2026-01-05 16:10"))
                .isEqualTo(new ClockState.Breached(due, Duration.ofMinutes(30), Option.of(time("2026-01-05 14:30"))));
        assertThat(state(late, "2026-01-05 14:10"))
                .isEqualTo(new ClockState.Breached(due, Duration.ofMinutes(10), Option.none()));
    }

    @Test
    void c1_a_stop_before_the_due_instant_leaves_time_to_spare() {
        assertThat(state(stopped(fourHours, "2026-01-05 11:00"), "2026-01-09 10:00"))
                .isEqualTo(new ClockState.Met(time("2026-01-05 11:00"), Duration.ofHours(3)));
    }

    @Test
    void c1_of_several_starts_and_stops_the_earliest_counts() {
        var earlier = fourHours.with(new ClockFact.Started(time("2026-01-05 09:00"), time("2026-01-05 12:00")), TERMS);
        assertThat(earlier.timing().due()).contains(time("2026-01-05 13:00"));
        var twice = stopped(stopped(fourHours, "2026-01-05 15:00"), "2026-01-05 11:00");
        assertThat(state(twice, "2026-01-05 16:00").name()).isEqualTo("MET");
    }

    @Test
    void c1_a_revoked_stop_never_was() {
        var revoked = stopped(fourHours, "2026-01-05 11:00")
                .with(new ClockFact.StopRevoked(time("2026-01-06 09:00"), time("2026-01-06 09:00")), TERMS);
        assertThat(state(revoked, "2026-01-06 09:00"))
                .isEqualTo(new ClockState.Breached(time("2026-01-05 14:00"), Duration.ofHours(19), Option.none()));
        assertThat(revoked.running()).isTrue();
        var again = stopped(revoked, "2026-01-06 10:00");
        assertThat(state(again, "2026-01-06 11:00"))
                .isEqualTo(new ClockState.Breached(
                        time("2026-01-05 14:00"), Duration.ofHours(20), Option.of(time("2026-01-06 10:00"))));
    }

    @Test
    void c1_a_released_clock_is_neither_met_nor_breached() {
        var released = released(fourHours, "2026-01-05 16:00");
        assertThat(state(released, "2026-01-05 16:00"))
                .isEqualTo(new ClockState.Released(time("2026-01-05 16:00"), "merged"));
        assertThat(state(released, "2026-01-05 15:59").name()).isEqualTo("BREACHED");
        assertThat(released.timing()).isEqualTo(new Timing(Option.none(), Option.none(), false));
        assertThat(released.ended()).isTrue();
    }

    @Test
    void c1_a_stop_before_the_release_keeps_its_verdict() {
        var both = released(stopped(fourHours, "2026-01-05 11:00"), "2026-01-05 11:00");
        assertThat(state(both, "2026-01-05 16:00").name()).isEqualTo("MET");
        assertThat(state(released(stopped(fourHours, "2026-01-05 11:00"), "2026-01-05 10:30"), "2026-01-05 16:00")
                        .name())
                .isEqualTo("RELEASED");
    }

    @Test
    void c1_a_reinstated_clock_was_never_released() {
        var reinstated = released(fourHours, "2026-01-05 11:00")
                .with(new ClockFact.Reinstated(time("2026-01-05 13:00"), time("2026-01-05 13:00")), TERMS);
        assertThat(reinstated.facts()).hasSize(3);
        assertThat(reinstated.timing()).isEqualTo(fourHours.timing());
        assertThat(state(reinstated, "2026-01-05 13:00"))
                .isEqualTo(new ClockState.Running(time("2026-01-05 14:00"), Duration.ofHours(1)));
    }

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

    @Test
    void c5_what_became_known_late_changes_only_later_verdicts() {
        var late = fourHours.with(new ClockFact.Stopped(time("2026-01-05 13:00"), time("2026-01-07 09:00")), TERMS);
        var asked = time("2026-01-06 10:00");
        assertThat(late.state(asked, time("2026-01-07 08:59"), TERMS).value().name())
                .isEqualTo("BREACHED");
        assertThat(late.state(asked, time("2026-01-07 09:00"), TERMS).value().name())
                .isEqualTo("MET");
    }

    @Test
    void an_extension_adds_to_the_budget_also_of_an_overdue_clock() {
        var known = time("2026-01-05 16:00");
        var hours = new ClockFact.Extended(new Budget.Hours(Duration.ofHours(6)), known, APPROVER, "parts");
        assertThat(fourHours.with(hours, TERMS).timing().due()).contains(time("2026-01-05 20:00"));
        assertThat(state(fourHours.with(hours, TERMS), "2026-01-05 16:00").name())
                .isEqualTo("RUNNING");
        var days = new ClockFact.Extended(new Budget.Days(2), known, APPROVER, "parts");
        var clock = started(workingDays("resolved", 1), "2026-01-08 10:00").with(days, TERMS);
        assertThat(clock.timing().due()).contains(time("2026-01-13 17:30"));
    }

    @Test
    void c7_every_verdict_says_what_would_have_changed_it() {
        var due = time("2026-01-05 14:00");
        var moment = Phrase.of("clock.moment.arrived");
        var breached = fourHours.state(time("2026-01-05 16:10"), time("2026-01-05 16:10"), TERMS);
        assertThat(breached.sentence()).isEqualTo(Phrase.of("clock.state.breached", Duration.ofMinutes(130), due));
        assertThat(breached.otherwise()).contains(Phrase.of("clock.otherwise.met-by", due, moment));
        assertThat(breached.policyVersion()).isEqualTo("pack-1");
        assertThat(breached.inputs().get("due")).contains(due);
        var running = fourHours.state(time("2026-01-05 13:00"), time("2026-01-05 13:00"), TERMS);
        assertThat(running.sentence()).isEqualTo(Phrase.of("clock.state.running", due, Duration.ofHours(1)));
        assertThat(running.otherwise()).contains(Phrase.of("clock.otherwise.breached-after", due, moment));
        var met = stopped(fourHours, "2026-01-05 13:00").state(due, due, TERMS);
        assertThat(met.sentence())
                .isEqualTo(Phrase.of("clock.state.met", time("2026-01-05 13:00"), Duration.ofHours(1)));
        assertThat(met.otherwise()).contains(Phrase.of("clock.otherwise.late-after", due, moment));
    }

    @Test
    void c7_states_without_a_deadline_say_only_what_they_are() {
        var at = time("2026-01-05 12:00");
        var waiting =
                Clock.waiting(ClockId.of("arrived", 1), natural("arrived", 4)).state(at, at, TERMS);
        assertThat(waiting.sentence()).isEqualTo(Phrase.of("clock.state.waiting"));
        assertThat(waiting.otherwise()).isEmpty();
        var paused = paused(fourHours, "2026-01-05 11:00").state(at, at, TERMS);
        assertThat(paused.sentence())
                .isEqualTo(Phrase.of("clock.state.paused", time("2026-01-05 11:00"), Duration.ofHours(3)));
        assertThat(paused.otherwise()).isEmpty();
        var released = released(fourHours, "2026-01-05 11:00").state(at, at, TERMS);
        assertThat(released.sentence()).isEqualTo(Phrase.of("clock.state.released", time("2026-01-05 11:00")));
        assertThat(released.otherwise()).isEmpty();
    }

    @Test
    void values_that_make_no_sense_are_bugs() {
        var rule = natural("arrived", 4);
        assertThatThrownBy(() -> Clock.waiting(ClockId.of("other", 1), rule)).hasMessageContaining("under the rule");
        assertThatThrownBy(() -> ClockId.of(" ", 1)).hasMessageContaining("no clock");
        assertThatThrownBy(() -> ClockId.of("arrived", -1)).hasMessageContaining("no clock");
        assertThatThrownBy(() -> natural(" ", 4)).hasMessageContaining("a code");
        assertThatThrownBy(() -> natural("arrived", 0)).hasMessageContaining("no time to act");
        assertThatThrownBy(() -> workingDays("resolved", 0)).hasMessageContaining("no day to act");
        assertThatThrownBy(() -> new ClockRule("x", ClockRule.Kind.WORKING_DAYS, rule.budget(), "a", "b", true))
                .hasMessageContaining("does not take");
        assertThatThrownBy(() -> new ClockRule("x", ClockRule.Kind.NATURAL, new Budget.Days(1), "a", "b", true))
                .hasMessageContaining("does not take");
        assertThatThrownBy(() -> new Budget.Days(1).plus(rule.budget())).hasMessageContaining("do not add up");
        assertThatThrownBy(() -> rule.budget().plus(new Budget.Days(1))).hasMessageContaining("do not add up");
    }

    private static ClockState state(Clock clock, String at) {
        return state(clock, time(at));
    }

    /** As everybody knows it in the end. */
    private static ClockState state(Clock clock, Instant at) {
        return clock.state(at, Instant.MAX, TERMS).value();
    }

    private static Clock stopped(Clock clock, String at) {
        return clock.with(new ClockFact.Stopped(time(at), time(at)), TERMS);
    }

    private static Clock paused(Clock clock, String from) {
        return paused(clock, from, from);
    }

    private static Clock paused(Clock clock, String from, String known) {
        return clock.with(new ClockFact.Paused(time(from), time(known), "weather", APPROVER), TERMS);
    }

    /** Known right after the fact before. */
    private static Clock resumed(Clock clock, String at) {
        var known = clock.facts().last().known().plusNanos(1);
        return clock.with(new ClockFact.Resumed(time(at), known), TERMS);
    }

    private static Clock released(Clock clock, String at) {
        return clock.with(new ClockFact.Released(time(at), time(at), "merged"), TERMS);
    }
}
