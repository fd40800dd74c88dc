package org.huizhi.domain.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * 工作时段: one stretch of a working day, {@code from} included, {@code to} excluded.
 *
 * @param from when it opens
 * @param to when it closes, later than {@code from}; 00:00 stands for the end of the day
 */
public record WorkWindow(LocalTime from, LocalTime to) {

    public WorkWindow {
        if (!to.isAfter(from) && !to.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("empty window: " + from + " to " + to);
        }
    }

    boolean endsBy(WorkWindow next) {
        return !to.equals(LocalTime.MIDNIGHT) && !to.isAfter(next.from);
    }

    Instant opens(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    Instant closes(LocalDate day, ZoneId zone) {
        return to.equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(to).atZone(zone).toInstant();
    }
}
