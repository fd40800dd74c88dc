package org.huizhi.domain.kernel;

import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * 有效期: the days from {@code from} (included) to {@code to} (excluded). Days are the district's own.
 *
 * @param from the first day
 * @param to the day after the last, none while it lasts
 */
public record DateRange(LocalDate from, Option<LocalDate> to) {

    public DateRange {
        if (to.exists(end -> !end.isAfter(from))) {
            throw new IllegalArgumentException("empty range: " + from + " to " + to);
        }
    }

    public static DateRange from(LocalDate day) {
        return new DateRange(day, Option.none());
    }

    public static DateRange of(LocalDate from, LocalDate to) {
        return new DateRange(from, Option.of(to));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && to.forAll(day::isBefore);
    }

    public boolean overlaps(DateRange other) {
        return to.forAll(other.from::isBefore) && other.to.forAll(from::isBefore);
    }
}
