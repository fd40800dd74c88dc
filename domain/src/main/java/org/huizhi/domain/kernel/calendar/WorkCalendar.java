package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * 工作日历: which days are worked and at which hours, and arithmetic in that time. In a year that is not published
 * Monday to Friday are assumed to be worked; {@link #assumes} tells such answers apart.
 *
 * @param zone the district's zone; days and hours are its own
 * @param windows the hours of every working day, at least one, in order, not overlapping
 * @param years the published years, each under its own number
 */
public record WorkCalendar(ZoneId zone, Seq<WorkWindow> windows, Map<Integer, CalendarYear> years) {

    public WorkCalendar {
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("a working day has hours");
        }
        if (!windows.zip(windows.tail()).forAll(pair -> pair._1.endsBy(pair._2))) {
            throw new IllegalArgumentException("windows overlap or are out of order: " + windows.mkString(", "));
        }
        if (!years.forAll(entry -> entry._1 == entry._2.year())) {
            throw new IllegalArgumentException("a year under another number: " + years.keySet());
        }
    }

    /** A calendar with no published year. */
    public static WorkCalendar of(ZoneId zone, Seq<WorkWindow> windows) {
        return new WorkCalendar(zone, windows, HashMap.empty());
    }

    /** The same calendar with this year published; an earlier notice for the year is replaced. */
    public WorkCalendar with(CalendarYear year) {
        return new WorkCalendar(zone, windows, years.put(year.year(), year));
    }

    public boolean isPublished(int year) {
        return years.containsKey(year);
    }

    /** Whether an answer that rests on the days from {@code from} to {@code to}, both included, is provisional. */
    public boolean assumes(Instant from, Instant to) {
        for (int year = day(from).getYear(); year <= day(to).getYear(); year++) {
            if (!isPublished(year)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the day is worked; for a day of an unpublished year, whether it is presumably worked. */
    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return years.get(day.getYear())
                .map(year -> year.work().contains(day) || weekday && !year.off().contains(day))
                .getOrElse(weekday);
    }

    /** The working time in {@code [from, to)}; zero when {@code to} is not after {@code from}. */
    public Duration workingBetween(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                for (var window : windows) {
                    var begin = later(window.opens(day, zone), from);
                    var end = earlier(window.closes(day, zone), to);
                    sum = end.isAfter(begin) ? sum.plus(Duration.between(begin, end)) : sum;
                }
            }
        }
        return sum;
    }

    /**
     * The earliest instant by which that much working time has passed since {@code from}; none passing is the same
     * instant.
     *
     * @param working zero or more
     */
    public Instant plusWorking(Instant from, Duration working) {
        if (working.isNegative()) {
            throw new IllegalArgumentException("time runs forward: " + working);
        }
        if (working.isZero()) {
            return from;
        }
        var left = working;
        for (var day = day(from); ; day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                for (var window : windows) {
                    var begin = later(window.opens(day, zone), from);
                    var length = Duration.between(begin, window.closes(day, zone));
                    if (length.compareTo(left) >= 0) {
                        return begin.plus(left);
                    }
                    left = length.isNegative() ? left : left.minus(length);
                }
            }
        }
    }

    /**
     * The end of the last window of the n-th working day after the day of {@code from}, which itself never counts.
     *
     * @param n at least 1
     */
    public Instant endOfNthWorkingDayAfter(Instant from, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("at least one working day: " + n);
        }
        var day = day(from);
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return windows.last().closes(day, zone);
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
