package org.huizhi.application.kernel;

import org.huizhi.domain.kernel.calendar.WorkCalendar;

/** 日历端口: the calendar in force: the pack's or a host's own, with every year that was published since. */
public interface Calendars {

    WorkCalendar inForce();
}
