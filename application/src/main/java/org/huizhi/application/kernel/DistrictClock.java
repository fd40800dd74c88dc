package org.huizhi.application.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;

/**
 * 地区时钟: the clock of a training district. It can be stopped and moved forward, never back; every process reads the same one, and
 * every timed duty that falls due on the way has fired, in order, before a call returns. A real district has none.
 */
public interface DistrictClock {

    Reading read();

    /** Stops it, so that it moves by {@link #advance} only, or lets it run on from where it stands. */
    Either<Rejection, Reading> freeze(Call call, boolean still);

    /**
     * A request that comes again does not move it further.
     *
     * @param by more than zero; otherwise {@link Backwards}
     */
    Either<Rejection, Reading> advance(Call call, Duration by);

    /**
     * 时钟读数: what it shows.
     *
     * @param now UTC
     * @param frozen whether it stands still
     */
    record Reading(Instant now, boolean frozen) {}

    /** 时钟不能倒拨: it moves forward only. */
    record Backwards(Duration by) implements Rejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.clock.backwards";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("advance", by.toString(), code() + ".by"));
        }
    }
}
