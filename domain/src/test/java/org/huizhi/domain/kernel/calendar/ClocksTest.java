package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;
import static org.huizhi.domain.kernel.calendar.Facts.workingHours;
import static org.huizhi.domain.kernel.calendar.OneMatter.NEXT_WEEK;
import static org.huizhi.domain.kernel.calendar.OneMatter.NINE;
import static org.huizhi.domain.kernel.calendar.OneMatter.NOON;
import static org.huizhi.domain.kernel.calendar.OneMatter.OPENED;
import static org.huizhi.domain.kernel.calendar.OneMatter.RUNNING;
import static org.huizhi.domain.kernel.calendar.OneMatter.TEN;
import static org.huizhi.domain.kernel.calendar.OneMatter.names;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClocksTest {

    @Test
    void c2_a_matter_carries_several_clocks_and_one_breach_hides_no_other() {
        assertThat(names(OPENED, NINE)).containsExactly("WAITING", "WAITING", "WAITING", "WAITING");
        assertThat(names(RUNNING, NINE)).containsExactly("RUNNING", "RUNNING", "RUNNING", "WAITING");
        var contacted = RUNNING.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(names(contacted, NEXT_WEEK)).containsExactly("MET", "BREACHED", "BREACHED", "WAITING");
        var resolved = contacted.on("resolved", 1, NEXT_WEEK, NEXT_WEEK, TERMS);
        assertThat(names(resolved, NEXT_WEEK)).containsExactly("MET", "BREACHED", "BREACHED", "RUNNING");
    }

    @Test
    void c2_opening_again_and_a_moment_that_comes_again_change_nothing() {
        assertThat(RUNNING.open(List.of(natural("contacted", 4)), 1)).isEqualTo(RUNNING);
        assertThat(RUNNING.on("received", 1, TEN, TEN, TERMS)).isEqualTo(RUNNING);
        var contacted = RUNNING.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(contacted.on("contacted", 1, NOON, NOON, TERMS)).isEqualTo(contacted);
        assertThat(OPENED.on("contacted", 1, TEN, TEN, TERMS)).isEqualTo(OPENED);
    }

    @Test
    void c2_a_new_round_starts_new_clocks_and_leaves_the_old_ones() {
        var second = RUNNING.open(List.of(natural("contacted", 4)), 2).on("received", 2, NOON, NOON, TERMS);
        assertThat(second.all().take(4)).isEqualTo(RUNNING.all());
        assertThat(second.all().last().timing().due()).contains(time("2026-01-05 16:00"));
        assertThat(second.on("contacted", 2, NOON, NOON, TERMS).all().take(4)).isEqualTo(RUNNING.all());
    }

    @Test
    void c2_a_clock_runs_on_behalf_of_a_subject_and_stops_with_the_others() {
        var rule = natural("contacted", 4);
        var merged = RUNNING.openFor(rule, 1, "m-7", TEN, NOON, TERMS);
        assertThat(merged.all().last().id()).isEqualTo(new ClockId("contacted", 1, Option.of("m-7")));
        assertThat(merged.all().last().timing().due()).contains(time("2026-01-05 14:00"));
        assertThat(merged.openFor(rule, 1, "m-7", NOON, NOON, TERMS)).isEqualTo(merged);
        var stopped = merged.on("contacted", 1, NOON, NOON, TERMS);
        assertThat(names(stopped, NOON)).containsExactly("MET", "RUNNING", "RUNNING", "WAITING", "MET");
        var away = merged.releaseSubject("m-7", NOON, NOON, "unmerged", TERMS);
        assertThat(names(away, NOON)).containsExactly("RUNNING", "RUNNING", "RUNNING", "WAITING", "RELEASED");
        assertThat(stopped.releaseSubject("m-7", NOON, NOON, "unmerged", TERMS)).isEqualTo(stopped);
    }

    @Test
    void c2_an_id_stands_once() {
        assertThatThrownBy(() -> new Clocks(OPENED.all().append(OPENED.all().head())))
                .hasMessageContaining("a clock twice");
    }

    @Test
    void c1_a_revoked_stop_runs_on_as_if_never_stopped() {
        var stopped = RUNNING.on("resolved", 1, TEN, TEN, TERMS);
        var revoked = stopped.revokeStop("resolved", 1, NOON, NOON, TERMS);
        assertThat(revoked.all().get(2).timing()).isEqualTo(RUNNING.all().get(2).timing());
        assertThat(revoked.all().get(3)).isEqualTo(stopped.all().get(3));
        assertThat(RUNNING.revokeStop("resolved", 1, NOON, NOON, TERMS)).isEqualTo(RUNNING);
        assertThat(stopped.revokeStop("resolved", 2, NOON, NOON, TERMS)).isEqualTo(stopped);
    }

    @Test
    void c1_a_release_ends_what_has_not_ended_and_can_be_taken_back() {
        var contacted = RUNNING.on("contacted", 1, TEN, TEN, TERMS).open(List.of(natural("contacted", 4)), 2);
        var released = contacted.release(1, NOON, NOON, "declined", TERMS);
        assertThat(names(released, NEXT_WEEK)).containsExactly("MET", "RELEASED", "RELEASED", "RELEASED", "WAITING");
        assertThat(released.nearestDue()).isEmpty();
        assertThat(released.nextRung()).isEmpty();
        assertThat(released.on("arrived", 1, NOON, NOON, TERMS)).isEqualTo(released);
        var back = released.reinstate(1, "declined", NEXT_WEEK, NEXT_WEEK, TERMS);
        assertThat(names(back, NEXT_WEEK)).containsExactly("MET", "BREACHED", "BREACHED", "WAITING", "WAITING");
        assertThat(back.all().map(Clock::timing)).isEqualTo(contacted.all().map(Clock::timing));
    }

    @Test
    void the_nearest_due_is_of_a_clock_that_runs() {
        assertThat(OPENED.nearestDue()).isEmpty();
        assertThat(RUNNING.nearestDue()).contains(time("2026-01-05 13:00"));
        assertThat(RUNNING.on("contacted", 1, TEN, TEN, TERMS)
                        .on("arrived", 1, TEN, TEN, TERMS)
                        .nearestDue())
                .contains(time("2026-01-07 17:30"));
    }

    private static final Instant NINE = time("2026-01-05 09:00");
    private static final Instant TEN = time("2026-01-05 10:00");
    private static final Instant NOON = time("2026-01-05 12:00");
    private static final Instant NEXT_WEEK = time("2026-01-12 09:00");

    private final Clocks OPENED = Clocks.none()
            .open(
                    List.of(
                            natural("contacted", 4),
                            workingHours("arrived", 4),
                            workingDays("resolved", 2),
                            new ClockRule(
                                    "checked",
                                    ClockRule.Kind.NATURAL,
                                    new Budget.Hours(Duration.ofHours(2)),
                                    "resolved",
                                    "checked",
                                    false)),
                    1);
    private final Clocks RUNNING = OPENED.on("received", 1, NINE, NINE, TERMS);
}
