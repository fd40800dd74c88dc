package org.huizhi.bootstrap;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** 模拟时钟: stands where the sample's story is. */
final class SimulatedClock extends Clock {

    private final ZoneId zone;
    private Instant at;

    SimulatedClock(Instant at, ZoneId zone) {
        this.at = at;
        this.zone = zone;
    }

    void moveTo(Instant next) {
        at = next.isAfter(at) ? next : at;
    }

    @Override
    public Instant instant() {
        return at;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatedClock(at, other);
    }
}
