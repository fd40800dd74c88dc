package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;
import static org.huizhi.domain.kernel.calendar.Facts.workingHours;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClimbTest {

    private static final Instant NINE = time("2026-01-05 09:00");

    /** Rungs at 12:00, 13:00, 14:00 and 17:00. */
    private final Clocks one = running(natural("contacted", 4));

    @Test
    void c6_each_rung_fires_at_its_share_of_the_budget_and_once() {
        assertThat(one.nextRung()).contains(time("2026-01-05 12:00"));
        assertThat(climb(one, "2026-01-05 11:59").reached()).isEmpty();
        var first = climb(one, "2026-01-05 12:00");
        assertThat(first.reached()).containsExactly(rung("contacted", "remind", "2026-01-05 12:00"));
        assertThat(first.clocks().nextRung()).contains(time("2026-01-05 13:00"));
        assertThat(climb(first.clocks(), "2026-01-05 12:00").reached()).isEmpty();
        assertThat(climb(first.clocks(), "2026-01-05 09:00").reached()).isEmpty();
    }

    @Test
    void c6_a_clock_that_jumps_fires_all_it_passed_oldest_first() {
        var both = one.open(List.of(workingHours("arrived", 2)), 1).on("received", 1, NINE, NINE, TERMS);
        var climbed = climb(both, "2026-01-05 14:00");
        assertThat(climbed.reached())
                .containsExactly(
                        rung("arrived", "remind", "2026-01-05 10:30"),
                        rung("arrived", "urge", "2026-01-05 11:00"),
                        rung("arrived", "supervise", "2026-01-05 11:30"),
                        rung("contacted", "remind", "2026-01-05 12:00"),
                        rung("contacted", "urge", "2026-01-05 13:00"),
                        rung("arrived", "summon", "2026-01-05 13:00"),
                        rung("contacted", "supervise", "2026-01-05 14:00"));
        assertThat(climbed.clocks().nextRung()).contains(time("2026-01-05 17:00"));
        var end = climb(climbed.clocks(), "2026-02-05 14:00");
        assertThat(end.reached()).containsExactly(rung("contacted", "summon", "2026-01-05 17:00"));
        assertThat(end.clocks().nextRung()).isEmpty();
    }

    @Test
    void c6_rungs_of_working_days_count_working_minutes() {
        var clocks = running(workingDays("resolved", 1));
        assertThat(climb(clocks, "2026-01-12 09:00").reached())
                .containsExactly(
                        rung("resolved", "remind", "2026-01-06 13:15"),
                        rung("resolved", "urge", "2026-01-06 17:30"),
                        rung("resolved", "supervise", "2026-01-07 13:15"),
                        rung("resolved", "summon", "2026-01-08 17:30"));
    }

    @Test
    void c6_a_rung_that_has_not_fired_moves_with_a_pause_or_an_extension() {
        var fired = climb(one, "2026-01-05 12:00").clocks();
        var from = time("2026-01-05 12:30");
        var paused = fired.pause(List.of("contacted"), 1, from, from, "weather", APPROVER, TERMS)
                .get();
        assertThat(paused.nextRung()).isEmpty();
        assertThat(climb(paused, "2026-01-09 12:00").reached()).isEmpty();
        var to = time("2026-01-05 16:30");
        var resumed = paused.resume(1, to, to, TERMS).get();
        assertThat(resumed.nextRung()).contains(time("2026-01-05 17:00"));
        var extended = fired.extend("contacted", 1, Duration.ofHours(4), from, "parts", APPROVER, TERMS)
                .get();
        assertThat(climb(extended, "2026-01-05 17:00").reached())
                .containsExactly(rung("contacted", "urge", "2026-01-05 17:00"));
    }

    @Test
    void c6_nothing_fires_while_waiting_or_once_ended() {
        var waiting = Clocks.none().open(List.of(natural("contacted", 4)), 1);
        assertThat(climb(waiting, "2026-01-09 09:00")).isEqualTo(new Climb(waiting, List.empty()));
        var at = time("2026-01-05 12:30");
        var stopped = one.on("contacted", 1, at, at, TERMS);
        assertThat(climb(stopped, "2026-01-09 09:00")).isEqualTo(new Climb(stopped, List.empty()));
        assertThat(stopped.nextRung()).isEmpty();
        var revoked = stopped.revokeStop("contacted", 1, at, at, TERMS);
        assertThat(climb(revoked, "2026-01-05 12:30").reached())
                .containsExactly(rung("contacted", "remind", "2026-01-05 12:00"));
    }

    @Test
    void c6_rounds_climb_apart() {
        var second = climb(one, "2026-01-06 09:00").clocks().open(List.of(natural("contacted", 4)), 2);
        var at = time("2026-01-06 09:00");
        assertThat(climb(second.on("received", 2, at, at, TERMS), "2026-01-06 12:00")
                        .reached())
                .containsExactly(new RungReached(ClockId.of("contacted", 2), "remind", time("2026-01-06 12:00")));
    }

    @Test
    void a_ladder_must_make_sense() {
        assertThatThrownBy(() -> new Rung(" ", 75)).hasMessageContaining("no rung");
        assertThatThrownBy(() -> new Rung("remind", 0)).hasMessageContaining("no rung");
        assertThatThrownBy(() -> new Ladder(List.of(new Rung("remind", 75), new Rung("remind", 100))))
                .hasMessageContaining("named twice");
    }

    private static Clocks running(ClockRule rule) {
        return Clocks.none().open(List.of(rule), 1).on("received", 1, NINE, NINE, TERMS);
    }

    private static Climb climb(Clocks clocks, String now) {
        return clocks.climb(time(now), TERMS);
    }

    private static RungReached rung(String code, String rung, String at) {
        return new RungReached(ClockId.of(code, 1), rung, time(at));
    }
}
