package org.huizhi.domain.kernel.calendar;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * 时限摘要: what a list shows of a clock and what the ladder is indexed by; rebuilt from the facts at any time.
 *
 * @param due the last instant in time; none while waiting or paused, and none once released
 * @param nextRung when the next rung that has not fired is reached; none while waiting or paused, and none once ended
 * @param provisional whether either of them rests on a year without a published calendar
 */
public record Timing(Option<Instant> due, Option<Instant> nextRung, boolean provisional) {

    static final Timing NONE = new Timing(Option.none(), Option.none(), false);
}
