package org.huizhi.domain.kernel.calendar;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.Fault;

/** 延期量: an amount as asked for, read as a budget of the sort a clock takes. */
interface Extension {

    static Either<Fault, Budget> read(TemporalAmount by, ClockRule.Kind kind) {
        if (by instanceof Period period && period.toTotalMonths() == 0 && kind != ClockRule.Kind.WORKING_HOURS) {
            return positive(
                    period.getDays() > 0,
                    by,
                    () -> kind == ClockRule.Kind.WORKING_DAYS
                            ? new Budget.Days(period.getDays())
                            : new Budget.Hours(Duration.ofDays(period.getDays())));
        }
        if (by instanceof Duration time && kind != ClockRule.Kind.WORKING_DAYS) {
            return positive(!time.isNegative() && !time.isZero(), by, () -> new Budget.Hours(time));
        }
        return Either.left(Fault.of("by", by.toString(), "kernel.clock.extension-unit"));
    }

    private static Either<Fault, Budget> positive(boolean positive, TemporalAmount by, Supplier<Budget> budget) {
        return positive
                ? Either.right(budget.get())
                : Either.left(Fault.of("by", by.toString(), "kernel.clock.extension-not-positive"));
    }
}
