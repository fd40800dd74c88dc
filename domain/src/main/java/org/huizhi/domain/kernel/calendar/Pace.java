package org.huizhi.domain.kernel.calendar;

import java.time.Duration;
import java.time.Instant;

/** 计时步调: a clock's own time. */
sealed interface Pace {

    Duration between(Instant from, Instant to);

    /** The earliest instant by which that much own time has passed. */
    Instant plus(Instant from, Duration own);

    /** Whether what was counted between the two rests on an unpublished year. */
    boolean assumes(Instant from, Instant to);

    static Pace of(ClockRule.Kind kind, WorkCalendar calendar) {
        return kind == ClockRule.Kind.NATURAL ? new Natural() : new Working(calendar);
    }

    /** 自然时间: around the clock. */
    record Natural() implements Pace {
        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to);
        }

        @Override
        public Instant plus(Instant from, Duration own) {
            return from.plus(own);
        }

        @Override
        public boolean assumes(Instant from, Instant to) {
            return false;
        }
    }

    /** 工作时间: within the windows of working days. */
    record Working(WorkCalendar calendar) implements Pace {
        @Override
        public Duration between(Instant from, Instant to) {
            return calendar.workingBetween(from, to);
        }

        @Override
        public Instant plus(Instant from, Duration own) {
            return calendar.plusWorking(from, own);
        }

        @Override
        public boolean assumes(Instant from, Instant to) {
            return calendar.assumes(from, to);
        }
    }
}
