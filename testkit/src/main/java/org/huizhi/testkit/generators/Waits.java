package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** 等待: how long somebody waits before the next step. */
public interface Waits {

    /** From no time at all to a fortnight, and often just at, or a microsecond past, a limit of the sample policy. */
    static Arbitrary<Duration> any() {
        var edges = List.of(
                        Duration.ZERO,
                        Duration.ofHours(4),
                        Duration.ofHours(24),
                        Duration.ofHours(48),
                        Duration.ofHours(72),
                        Duration.ofDays(7),
                        Duration.ofDays(8))
                .flatMap(edge -> List.of(edge, edge.plusNanos(1000)));
        return Arbitraries.oneOf(
                Arbitraries.of(edges.asJava()),
                Arbitraries.integers().between(0, 14 * 24).map(Duration::ofHours));
    }
}
