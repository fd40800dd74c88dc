package org.huizhi.testkit;

import java.time.Duration;
import java.time.Instant;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.HuizhiBuilder;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.GridCases;

/**
 * 样例系统: a district over somebody's storage, with a clock that is moved by hand.
 *
 * @param huizhi the use cases
 * @param storage what lies below them
 * @param clock the district's clock, and the real one
 */
public record SampleSystem(Huizhi huizhi, Storage storage, MovingClock clock) {

    /** A Monday in a published year, nine o'clock. */
    public static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    /** The sample district over this storage, which must be empty. */
    public static SampleSystem over(Storage storage) {
        return over(SampleDistrict.SAMPLE, storage);
    }

    /** Another district over this storage. */
    public static SampleSystem over(District district, Storage storage) {
        var clock = MovingClock.at(START);
        return new SampleSystem(builder(district, storage, clock).build(), storage, clock);
    }

    /** The beginning of an assembly, for a test that wants other ports. */
    public static HuizhiBuilder builder(District district, Storage storage, MovingClock clock) {
        return Huizhi.district(district, storage)
                .clock(clock)
                .sealer(new OpenSealer())
                .ids(new CountingIds());
    }

    public GridCases cases() {
        return huizhi.gridCases();
    }

    public Instant now() {
        return huizhi.now();
    }

    /** Time passes, and everything timed that falls due on the way happens. */
    public void pass(Duration time) {
        clock.advance(time);
        huizhi.tick(now());
    }
}
