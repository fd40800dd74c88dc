package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.OneMatter.OPENED;
import static org.huizhi.domain.kernel.calendar.OneMatter.RUNNING;
import static org.huizhi.domain.kernel.calendar.OneMatter.TEN;
import static org.huizhi.domain.kernel.calendar.OneMatter.codes;
import static org.huizhi.domain.kernel.calendar.OneMatter.pausing;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import org.huizhi.domain.kernel.Rejection.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksExtensionTest {

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
        var extended = extended(RUNNING, code, amount(by)).get();
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
        var refused = extended(RUNNING, code, amount(by));
        assertThat(codes(refused)).containsExactly(fault);
        assertThat(refused.getLeft().code()).isEqualTo("kernel.clock.cannot-extend");
        assertThat(refused.getLeft().kind()).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void a_clock_is_extended_until_it_has_ended() {
        assertThat(extended(OPENED, "contacted", Duration.ofHours(1)).isRight()).isTrue();
        assertThat(extended(pausing(RUNNING, "contacted").get(), "contacted", Duration.ofHours(1))
                        .isRight())
                .isTrue();
        var stopped = RUNNING.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(codes(extended(stopped, "contacted", Duration.ZERO)))
                .containsExactly("kernel.clock.ended", "kernel.clock.extension-not-positive");
        var released = RUNNING.release(1, TEN, TEN, "void", TERMS);
        assertThat(codes(extended(released, "contacted", Duration.ofHours(1)))).containsExactly("kernel.clock.ended");
    }

    /** A merged case's reporter is owed a contact by another channel's rule, under the same code. */
    @Test
    void c3_of_clocks_that_count_differently_under_one_code_each_must_take_the_amount() {
        var counted = new ClockRule(
                "contacted",
                ClockRule.Kind.WORKING_HOURS,
                new Budget.Hours(Duration.ofHours(8)),
                "received",
                "contacted",
                true);
        var both = RUNNING.openFor(counted, 1, "2026010500002", TEN, TEN, TERMS);

        assertThat(codes(extended(both, "contacted", Period.ofDays(1)))).containsExactly("kernel.clock.extension-unit");
        assertThat(extended(both, "contacted", Duration.ofHours(1)).isRight()).isTrue();
        var stopped = both.on("contacted", 1, TEN, TEN, TERMS);
        assertThat(codes(extended(stopped, "contacted", Period.ofDays(1)))).contains("kernel.clock.ended");
    }

    private static Either<ClockRejection, Clocks> extended(Clocks clocks, String code, TemporalAmount by) {
        return clocks.extend(code, 1, by, TEN, "parts", APPROVER, TERMS);
    }

    private static TemporalAmount amount(String text) {
        return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    }
}
