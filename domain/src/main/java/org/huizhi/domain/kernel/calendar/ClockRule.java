package org.huizhi.domain.kernel.calendar;

import java.util.function.Predicate;

/**
 * 计时规则: what a clock measures. Moments are named by the context, such as {@code received} or {@code contacted}.
 *
 * @param code its name among the clocks of one matter, not blank
 * @param kind the time it runs in
 * @param budget how much of it, of the sort the kind takes
 * @param startsOn the moment that starts it
 * @param stopsOn the moment that stops it
 * @param mayPause whether it may be paused at all
 */
public record ClockRule(String code, Kind kind, Budget budget, String startsOn, String stopsOn, boolean mayPause) {

    /** 计时口径: the time a clock runs in, its own time. */
    public enum Kind {
        /** 紧急工时: hours around the clock. */
        NATURAL(budget -> budget instanceof Budget.Hours),
        /** 工作时: hours within the working windows. */
        WORKING_HOURS(budget -> budget instanceof Budget.Hours),
        /** 工作日: whole working days, counted in working minutes. */
        WORKING_DAYS(budget -> budget instanceof Budget.Days);

        private final Predicate<Budget> takes;

        Kind(Predicate<Budget> takes) {
            this.takes = takes;
        }

        public boolean takes(Budget budget) {
            return takes.test(budget);
        }
    }

    public ClockRule {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a clock has a code");
        }
        if (!kind.takes(budget)) {
            throw new IllegalArgumentException(kind + " does not take " + budget);
        }
    }
}
