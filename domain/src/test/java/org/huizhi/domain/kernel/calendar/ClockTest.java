package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.paused;
import static org.huizhi.domain.kernel.calendar.Facts.released;
import static org.huizhi.domain.kernel.calendar.Facts.started;
import static org.huizhi.domain.kernel.calendar.Facts.state;
import static org.huizhi.domain.kernel.calendar.Facts.stopped;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;

import io.vavr.control.Option;
import java.time.Duration;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;

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
        var later = fourHours.with(new ClockFact.Started(time("2026-01-05 11:00"), time("2026-01-05 12:00")), TERMS);
        assertThat(later.timing().due()).contains(time("2026-01-05 14:00"));
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
}
