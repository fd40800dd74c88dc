package org.huizhi.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** 可拨时钟: a clock that a test moves by hand, in whole microseconds; it never moves by itself. Safe to share between threads. */
public final class MovingClock extends Clock {

    private final AtomicLong micros;
    private final ZoneId zone;

    private MovingClock(AtomicLong micros, ZoneId zone) {
        this.micros = micros;
        this.zone = zone;
    }

    public static MovingClock at(Instant start) {
        return new MovingClock(new AtomicLong(ChronoUnit.MICROS.between(Instant.EPOCH, start)), SampleDistrict.ZONE);
    }

    /** Forward by zero or more; a clock that went back would prove nothing. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time runs forward: " + by);
        }
        micros.addAndGet(by.toNanos() / 1000);
    }

    @Override
    public Instant instant() {
        return Instant.EPOCH.plus(micros.get(), ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Another view of the same time. */
    @Override
    public MovingClock withZone(ZoneId other) {
        return new MovingClock(micros, other);
    }
}
