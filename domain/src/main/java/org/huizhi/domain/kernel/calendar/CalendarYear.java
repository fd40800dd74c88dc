package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.time.LocalDate;

/**
 * 年度放假安排: one year's published days off and make-up working days (调休). Other days follow the week.
 *
 * @param year the calendar year
 * @param off the days off, each within the year
 * @param work the days worked although they are Saturday or Sunday, each within the year, none of them also off
 */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> work) {

    public CalendarYear {
        var stray = off.union(work).filter(day -> day.getYear() != year);
        if (!stray.isEmpty()) {
            throw new IllegalArgumentException("not in " + year + ": " + stray.mkString(", "));
        }
        var both = off.intersect(work);
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("both off and worked: " + both.mkString(", "));
        }
    }

    /** A year whose notice names no day: weekends only, and yet published. */
    public static CalendarYear plain(int year) {
        return new CalendarYear(year, HashSet.empty(), HashSet.empty());
    }

    /** The same year with one more day off. */
    public CalendarYear withOff(LocalDate day) {
        return new CalendarYear(year, off.add(day), work.remove(day));
    }
}
