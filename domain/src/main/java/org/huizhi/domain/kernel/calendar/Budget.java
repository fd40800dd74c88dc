package org.huizhi.domain.kernel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** 时限: how much time a clock grants, in hours or in working days. */
public sealed interface Budget {

    <R> R fold(Function<Hours, R> hours, Function<Days, R> days);

    /** The two together; both must be of one sort. */
    Budget plus(Budget more);

    /** How long this is in working minutes, or in natural ones for a natural clock, when it starts at {@code start}. */
    Duration ownTime(Instant start, WorkCalendar calendar);

    /**
     * 小时数: natural or working hours.
     *
     * @param length more than zero
     */
    record Hours(Duration length) implements Budget {

        public Hours {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("no time to act: " + length);
            }
        }

        @Override
        public <R> R fold(Function<Hours, R> hours, Function<Days, R> days) {
            return hours.apply(this);
        }

        @Override
        public Budget plus(Budget more) {
            return more.fold(hours -> new Hours(length.plus(hours.length)), days -> mixed(this, days));
        }

        @Override
        public Duration ownTime(Instant start, WorkCalendar calendar) {
            return length;
        }
    }

    /**
     * 工作日数: whole working days; the day of the start does not count.
     *
     * @param count at least 1
     */
    record Days(int count) implements Budget {

        public Days {
            if (count < 1) {
                throw new IllegalArgumentException("no day to act: " + count);
            }
        }

        @Override
        public <R> R fold(Function<Hours, R> hours, Function<Days, R> days) {
            return days.apply(this);
        }

        @Override
        public Budget plus(Budget more) {
            return more.fold(hours -> mixed(this, hours), days -> new Days(count + days.count));
        }

        @Override
        public Duration ownTime(Instant start, WorkCalendar calendar) {
            return calendar.workingBetween(start, calendar.endOfNthWorkingDayAfter(start, count));
        }
    }

    private static Budget mixed(Budget one, Budget other) {
        throw new IllegalArgumentException("hours and days do not add up: " + one + ", " + other);
    }
}
