package org.huizhi.domain.kernel.calendar;

/**
 * 计时条件: what every computation needs from outside.
 *
 * @param calendar the district's working time
 * @param ladder the district's rungs
 * @param policyVersion the version of the pack both came from
 */
public record ClockTerms(WorkCalendar calendar, Ladder ladder, String policyVersion) {}
