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
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final Instant NINE = time("2026-01-05 09:00");
    private static final Instant TEN = time("2026-01-05 10:00");
    private static final Instant NOON = time("2026-01-05 12:00");
    private static final Instant NEXT_WEEK = time("2026-01-12 09:00");

    private final Clocks opened = Clocks.none()
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
    private final Clocks running = opened.on("received", 1, NINE, NINE, TERMS);

    @Test
    void c2_a_matter_carries_several_clocks_and_one_breach_hides_no_other() {
        assertThat(names(opened, NINE)).containsExactly("WAITING", "WAITING", "WAITING", "WAITING");
        assertThat(names(running, NINE)).containsExactly("RUNNING", "RUNNING", "RUNNING", "WAITING");
        var contacted = running.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(names(contacted, NEXT_WEEK)).containsExactly("MET", "BREACHED", "BREACHED", "WAITING");
        var resolved = contacted.on("resolved", 1, NEXT_WEEK, NEXT_WEEK, TERMS);
        assertThat(names(resolved, NEXT_WEEK)).containsExactly("MET", "BREACHED", "BREACHED", "RUNNING");
    }

    @Test
    void c2_opening_again_and_a_moment_that_comes_again_change_nothing() {
        assertThat(running.open(List.of(natural("contacted", 4)), 1)).isEqualTo(running);
        assertThat(running.on("received", 1, TEN, TEN, TERMS)).isEqualTo(running);
        var contacted = running.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(contacted.on("contacted", 1, NOON, NOON, TERMS)).isEqualTo(contacted);
        assertThat(opened.on("contacted", 1, TEN, TEN, TERMS)).isEqualTo(opened);
    }

    @Test
    void c2_a_new_round_starts_new_clocks_and_leaves_the_old_ones() {
        var second = running.open(List.of(natural("contacted", 4)), 2).on("received", 2, NOON, NOON, TERMS);
        assertThat(second.all().take(4)).isEqualTo(running.all());
        assertThat(second.all().last().timing().due()).contains(time("2026-01-05 16:00"));
        assertThat(second.on("contacted", 2, NOON, NOON, TERMS).all().take(4)).isEqualTo(running.all());
    }

    @Test
    void c2_a_clock_runs_on_behalf_of_a_subject_and_stops_with_the_others() {
        var rule = natural("contacted", 4);
        var merged = running.openFor(rule, 1, "m-7", TEN, NOON, TERMS);
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
        assertThatThrownBy(() -> new Clocks(opened.all().append(opened.all().head())))
                .hasMessageContaining("a clock twice");
    }

    @Test
    void c1_a_revoked_stop_runs_on_as_if_never_stopped() {
        var stopped = running.on("resolved", 1, TEN, TEN, TERMS);
        var revoked = stopped.revokeStop("resolved", 1, NOON, NOON, TERMS);
        assertThat(revoked.all().get(2).timing()).isEqualTo(running.all().get(2).timing());
        assertThat(revoked.all().get(3)).isEqualTo(stopped.all().get(3));
        assertThat(running.revokeStop("resolved", 1, NOON, NOON, TERMS)).isEqualTo(running);
        assertThat(stopped.revokeStop("resolved", 2, NOON, NOON, TERMS)).isEqualTo(stopped);
    }

    @Test
    void c3_pausing_and_resuming_shift_each_clock_in_its_own_time() {
        var paused = paused(running, "contacted", "arrived").get();
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
        var paused = paused(running, "arrived").get();
        var refused =
                paused(paused, "contacted", "arrived", "checked", "unheard-of").getLeft();
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.code()).isEqualTo("kernel.clock.cannot-pause");
        assertThat(refused.faults())
                .containsExactly(
                        Fault.of("codes", "arrived", "kernel.clock.already-paused", "arrived"),
                        Fault.of("codes", "checked", "kernel.clock.pause-not-allowed", "checked"),
                        Fault.of("codes", "checked", "kernel.clock.not-running", "checked"),
                        Fault.of("codes", "unheard-of", "kernel.clock.unknown", "unheard-of"));
        assertThat(paused.mayPause(List.of("contacted", "arrived", "checked", "unheard-of"), 1)
                        .getLeft())
                .isEqualTo(refused);
    }

    @Test
    void c3_only_a_running_clock_of_the_round_is_paused() {
        assertThat(codes(paused(opened, "contacted"))).containsExactly("kernel.clock.not-running");
        assertThat(codes(paused(running.on("contacted", 1, TEN, TEN, TERMS), "contacted")))
                .containsExactly("kernel.clock.not-running");
        assertThat(codes(running.mayPause(List.of("contacted"), 2))).containsExactly("kernel.clock.unknown");
        assertThat(codes(paused(running))).containsExactly("kernel.clock.none-named");
        assertThat(running.mayPause(List.of("contacted", "resolved"), 1)).isEqualTo(Either.right(running));
    }

    @Test
    void c3_an_overdue_clock_may_be_paused_and_stays_overdue() {
        var late = time("2026-01-06 09:00");
        var paused = running.pause(List.of("contacted"), 1, late, late, "weather", APPROVER, TERMS)
                .get();
        assertThat(names(paused, late).head()).isEqualTo("BREACHED");
        assertThat(paused.all().head().paused()).isTrue();
        assertThat(names(paused.resume(1, NEXT_WEEK, NEXT_WEEK, TERMS).get(), NEXT_WEEK)
                        .head())
                .isEqualTo("BREACHED");
    }

    @Test
    void c3_a_pause_cannot_end_before_it_began() {
        var paused = paused(running, "contacted").get();
        var refused = paused.resume(1, NINE, NOON, TERMS).getLeft();
        assertThat(refused).isEqualTo(new ClockRejection.ResumedTooEarly(NINE, TEN));
        assertThat(refused.kind()).isEqualTo(Kind.INVALID);
        assertThat(refused.reason()).isEqualTo(Phrase.of("kernel.clock.resumed-too-early", NINE, TEN));
        assertThat(paused.resume(1, TEN, NOON, TERMS).get().nearestDue()).isEqualTo(running.nearestDue());
    }

    @Test
    void c3_nothing_paused_nothing_resumed() {
        var refused = running.resume(1, NOON, NOON, TERMS).getLeft();
        assertThat(refused.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(refused.reason()).isEqualTo(Phrase.of("kernel.clock.nothing-paused", 1));
        assertThat(paused(running, "contacted")
                        .get()
                        .resume(2, NOON, NOON, TERMS)
                        .getLeft())
                .isEqualTo(new ClockRejection.NothingPaused(2));
    }

    @ParameterizedTest
    @CsvSource({
        "contacted, P1D, 2026-01-06 13:00, a natural day",
        "contacted, P1W, 2026-01-12 13:00, seven natural days",
        "contacted, PT90M, 2026-01-05 14:30, natural minutes",
        "arrived, PT5H, 2026-01-06 09:30, working hours",
        "resolved, P1D, 2026-01-08 17:30, a working day",
        "resolved, P1W, 2026-01-16 17:30, seven working days"
    })
    void an_extension_is_read_as_the_clock_counts(String code, String by, String due, String why) {
        var extended = extended(running, code, amount(by)).get();
        assertThat(extended.all()
                        .find(clock -> clock.id().code().equals(code))
                        .get()
                        .timing()
                        .due())
                .as(why)
                .contains(time(due));
    }

    @ParameterizedTest
    @CsvSource({
        "contacted, P1M, kernel.clock.extension-unit",
        "contacted, P1Y, kernel.clock.extension-unit",
        "arrived, P1D, kernel.clock.extension-unit",
        "resolved, PT8H, kernel.clock.extension-unit",
        "contacted, P0D, kernel.clock.extension-not-positive",
        "contacted, PT0S, kernel.clock.extension-not-positive",
        "arrived, PT-1H, kernel.clock.extension-not-positive",
        "resolved, P-1D, kernel.clock.extension-not-positive",
        "unheard-of, P1D, kernel.clock.unknown"
    })
    void an_amount_that_does_not_suit_the_clock_is_refused(String code, String by, String fault) {
        var refused = extended(running, code, amount(by));
        assertThat(codes(refused)).containsExactly(fault);
        assertThat(refused.getLeft().code()).isEqualTo("kernel.clock.cannot-extend");
        assertThat(refused.getLeft().kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void a_clock_is_extended_until_it_has_ended() {
        assertThat(extended(opened, "contacted", Duration.ofHours(1)).isRight()).isTrue();
        assertThat(extended(paused(running, "contacted").get(), "contacted", Duration.ofHours(1))
                        .isRight())
                .isTrue();
        var stopped = running.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(codes(extended(stopped, "contacted", Duration.ZERO)))
                .containsExactly("kernel.clock.ended", "kernel.clock.extension-not-positive");
        var released = running.release(1, TEN, TEN, "void", TERMS);
        assertThat(codes(extended(released, "contacted", Duration.ofHours(1)))).containsExactly("kernel.clock.ended");
    }

    @Test
    void c1_a_release_ends_what_has_not_ended_and_can_be_taken_back() {
        var contacted = running.on("contacted", 1, TEN, TEN, TERMS).open(List.of(natural("contacted", 4)), 2);
        var released = contacted.release(1, NOON, NOON, "declined", TERMS);
        assertThat(names(released, NEXT_WEEK)).containsExactly("MET", "RELEASED", "RELEASED", "RELEASED", "WAITING");
        assertThat(released.nearestDue()).isEmpty();
        assertThat(released.nextRung()).isEmpty();
        assertThat(released.on("arrived", 1, NOON, NOON, TERMS)).isEqualTo(released);
        var back = released.reinstate(1, NEXT_WEEK, NEXT_WEEK, TERMS);
        assertThat(names(back, NEXT_WEEK)).containsExactly("MET", "BREACHED", "BREACHED", "WAITING", "WAITING");
        assertThat(back.all().map(Clock::timing)).isEqualTo(contacted.all().map(Clock::timing));
    }

    @Test
    void the_nearest_due_is_of_a_clock_that_runs() {
        assertThat(opened.nearestDue()).isEmpty();
        assertThat(running.nearestDue()).contains(time("2026-01-05 13:00"));
        assertThat(running.on("contacted", 1, TEN, TEN, TERMS)
                        .on("arrived", 1, TEN, TEN, TERMS)
                        .nearestDue())
                .contains(time("2026-01-07 17:30"));
    }

    private static List<String> names(Clocks clocks, Instant at) {
        return clocks.all()
                .map(clock -> clock.state(at, at, TERMS).value().name())
                .toList();
    }

    private static Either<ClockRejection, Clocks> paused(Clocks clocks, String... codes) {
        return clocks.pause(List.of(codes), 1, TEN, TEN, "weather", APPROVER, TERMS);
    }

    private static Either<ClockRejection, Clocks> extended(Clocks clocks, String code, TemporalAmount by) {
        return clocks.extend(code, 1, by, TEN, "parts", APPROVER, TERMS);
    }

    private static TemporalAmount amount(String text) {
        return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    }

    private static List<String> codes(Either<ClockRejection, Clocks> refused) {
        return refused.getLeft().faults().map(Fault::code).toList();
    }
}
