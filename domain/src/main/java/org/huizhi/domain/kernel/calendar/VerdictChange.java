package org.huizhi.domain.kernel.calendar;

import org.huizhi.domain.kernel.Explained;

/**
 * 结论变化: what another calendar makes of one clock.
 *
 * @param clock the clock, with the facts both verdicts rest on
 * @param before its state under the old calendar
 * @param after its state under the new one
 */
public record VerdictChange(Clock clock, Explained<ClockState> before, Explained<ClockState> after) {}
