package org.huizhi.domain.kernel.calendar;

import java.time.Instant;

/**
 * 到达督办级: a clock has reached a rung.
 *
 * @param clock which clock
 * @param rung the rung's code
 * @param at when it was reached, which may be long before it was noticed
 */
public record RungReached(ClockId clock, String rung, Instant at) {}
