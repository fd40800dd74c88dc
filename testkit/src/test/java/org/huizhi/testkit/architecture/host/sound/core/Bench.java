package org.huizhi.testkit.architecture.host.sound.core;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 长椅: a host's own value, told the time. */
public record Bench(DivisionCode place, Option<Instant> painted) {

    Bench painted(Instant now) {
        return new Bench(place, Option.of(now));
    }
}
