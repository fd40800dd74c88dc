package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.OneMatter.NEXT_WEEK;
import static org.huizhi.domain.kernel.calendar.OneMatter.NINE;
import static org.huizhi.domain.kernel.calendar.OneMatter.NOON;
import static org.huizhi.domain.kernel.calendar.OneMatter.OPENED;
import static org.huizhi.domain.kernel.calendar.OneMatter.RUNNING;
import static org.huizhi.domain.kernel.calendar.OneMatter.TEN;
import static org.huizhi.domain.kernel.calendar.OneMatter.codes;
import static org.huizhi.domain.kernel.calendar.OneMatter.names;
import static org.huizhi.domain.kernel.calendar.OneMatter.pausing;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection.Kind;
import org.huizhi.domain.kernel.Term;
import org.junit.jupiter.api.Test;

class ClocksPauseTest {

    @Test
    void c3_pausing_and_resuming_shift_each_clock_in_its_own_time() {
        var paused = pausing(RUNNING, "contacted", "arrived").get();
        assertThat(names(paused, NOON)).containsExactly("PAUSED", "PAUSED", "RUNNING", "WAITING");
        assertThat(paused.nearestDue()).contains(time("2026-01-07 17:30"));
        var morrow = time("2026-01-06 10:00");
        var resumed = paused.resume(1, morrow, morrow, TERMS).get();
        assertThat(resumed.all().map(clock -> clock.timing().due()))
                .containsExactly(
                        Option.of(time("2026-01-06 13:00")),
                        Option.of(time("2026-01-06 13:00")),
                        Option.of(time("2026-01-07 17:30")),
                        Option.none());
        assertThat(resumed.resume(1, morrow, morrow, TERMS).getLeft()).isEqualTo(new ClockRejection.NothingPaused(1));
    }

    @Test
    void c3_everything_that_stands_against_a_pause_is_said_at_once() {
        var paused = pausing(RUNNING, "arrived").get();
        var refused =
                pausing(paused, "contacted", "arrived", "checked", "unheard-of").getLeft();
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.code()).isEqualTo("kernel.clock.cannot-pause");
        assertThat(refused.faults())
                .containsExactly(
                        Fault.of("codes", "arrived", "kernel.clock.already-paused", Term.clock("arrived")),
                        Fault.of("codes", "checked", "kernel.clock.pause-not-allowed", Term.clock("checked")),
                        Fault.of("codes", "checked", "kernel.clock.not-running", Term.clock("checked")),
                        Fault.of("codes", "unheard-of", "kernel.clock.unknown", Term.clock("unheard-of")));
        assertThat(paused.mayPause(List.of("contacted", "arrived", "checked", "unheard-of"), 1)
                        .getLeft())
                .isEqualTo(refused);
    }

    @Test
    void c3_only_a_running_clock_of_the_round_is_paused() {
        assertThat(codes(pausing(OPENED, "contacted"))).containsExactly("kernel.clock.not-running");
        assertThat(codes(pausing(RUNNING.on("contacted", 1, TEN, TEN, TERMS), "contacted")))
                .containsExactly("kernel.clock.not-running");
        assertThat(codes(RUNNING.mayPause(List.of("contacted"), 2))).containsExactly("kernel.clock.unknown");
        assertThat(codes(pausing(RUNNING))).containsExactly("kernel.clock.none-named");
        assertThat(RUNNING.mayPause(List.of("contacted", "resolved"), 1)).isEqualTo(Either.right(RUNNING));
    }

    @Test
    void c3_an_overdue_clock_may_be_paused_and_stays_overdue() {
        var late = time("2026-01-06 09:00");
        var paused = RUNNING.pause(List.of("contacted"), 1, late, late, "weather", APPROVER, TERMS)
                .get();
        assertThat(names(paused, late).head()).isEqualTo("BREACHED");
        assertThat(paused.all().head().paused()).isTrue();
        assertThat(names(paused.resume(1, NEXT_WEEK, NEXT_WEEK, TERMS).get(), NEXT_WEEK)
                        .head())
                .isEqualTo("BREACHED");
    }

    @Test
    void c3_a_pause_cannot_end_before_it_began() {
        var paused = pausing(RUNNING, "contacted").get();
        var refused = paused.resume(1, NINE, NOON, TERMS).getLeft();
        assertThat(refused).isEqualTo(new ClockRejection.ResumedTooEarly(NINE, TEN));
        assertThat(refused.kind()).isEqualTo(Kind.INVALID);
        assertThat(refused.reason()).isEqualTo(Phrase.of("kernel.clock.resumed-too-early", NINE, TEN));
        assertThat(paused.resume(1, TEN, NOON, TERMS).get().nearestDue()).isEqualTo(RUNNING.nearestDue());
    }

    @Test
    void c3_nothing_paused_nothing_resumed() {
        var refused = RUNNING.resume(1, NOON, NOON, TERMS).getLeft();
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.reason()).isEqualTo(Phrase.of("kernel.clock.nothing-paused", 1));
        assertThat(pausing(RUNNING, "contacted")
                        .get()
                        .resume(2, NOON, NOON, TERMS)
                        .getLeft())
                .isEqualTo(new ClockRejection.NothingPaused(2));
    }
}
