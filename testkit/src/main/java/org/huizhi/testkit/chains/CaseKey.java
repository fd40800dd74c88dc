package org.huizhi.testkit.chains;

import java.time.Duration;
import java.time.Instant;

/**
 * 用过的键: the last request that carried a key and was carried out.
 *
 * @param at when, by the real clock
 */
record CaseKey(CaseCommand command, CaseEffect effect, Instant at) {

    private static final Duration KEPT = Duration.ofDays(7);

    /** Whether a tick at this instant leaves its receipt. */
    boolean keptAt(Instant now) {
        return !at.isBefore(now.minus(KEPT));
    }
}
