package org.huizhi.domain.kernel.indicator;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.huizhi.domain.kernel.Phrase;

/** 统计区间: from when until when something is counted; the end is excluded. */
public sealed interface Window {

    /** 环比基期: the period directly before. Whole months go back by as many months, anything else by its own length. */
    Window before();

    /** 同比基期: the same period a year before. 29 February falls on the 28th; an end there, being excluded, on 1 March. */
    Window yearBefore();

    /** Whether it begins where the other ends. */
    boolean follows(Window other);

    /** From and to, both as days or instants that belong to it or bound it. */
    Phrase words();

    /**
     * 日区间: days of the district.
     *
     * @param from the first day
     * @param to the day after the last
     */
    record Days(LocalDate from, LocalDate to) implements Window {

        public Days {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("empty window: " + from + " to " + to);
            }
        }

        public static Days of(YearMonth month) {
            return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
        }

        public static Days of(Year year) {
            return new Days(year.atDay(1), year.plusYears(1).atDay(1));
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }

        /** The same window as instants in a time zone. */
        public Moments in(ZoneId zone) {
            return new Moments(
                    from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant(), zone);
        }

        @Override
        public Days before() {
            var monthly = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
            return new Days(
                    monthly
                            ? from.minusMonths(ChronoUnit.MONTHS.between(from, to))
                            : from.minusDays(ChronoUnit.DAYS.between(from, to)),
                    from);
        }

        @Override
        public Days yearBefore() {
            var end = to.minusYears(1);
            return new Days(from.minusYears(1), end.getDayOfMonth() == to.getDayOfMonth() ? end : end.plusDays(1));
        }

        @Override
        public boolean follows(Window other) {
            return other instanceof Days days && days.to.equals(from);
        }

        @Override
        public Phrase words() {
            return Phrase.of("kernel.window.days", from, to.minusDays(1));
        }
    }

    /**
     * 时刻区间: instants, with the zone in which a year is a year.
     *
     * @param from the first instant
     * @param to the first instant after it
     * @param zone the district's
     */
    record Moments(Instant from, Instant to, ZoneId zone) implements Window {

        public Moments {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("empty window: " + from + " to " + to);
            }
        }

        public boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }

        @Override
        public Moments before() {
            return days().map(days -> days.before().in(zone))
                    .getOrElse(() -> new Moments(from.minus(length()), from, zone));
        }

        @Override
        public Moments yearBefore() {
            return days().map(days -> days.yearBefore().in(zone)).getOrElse(() -> {
                var start = from.atZone(zone).minusYears(1).toInstant();
                return new Moments(start, start.plus(length()), zone);
            });
        }

        @Override
        public boolean follows(Window other) {
            return other instanceof Moments moments && moments.to.equals(from);
        }

        @Override
        public Phrase words() {
            return Phrase.of("kernel.window.moments", from, to);
        }

        private Duration length() {
            return Duration.between(from, to);
        }

        private Option<Days> days() {
            var start = from.atZone(zone);
            var end = to.atZone(zone);
            var whole = start.toLocalTime().equals(LocalTime.MIDNIGHT)
                    && end.toLocalTime().equals(LocalTime.MIDNIGHT);
            return Option.when(whole, () -> new Days(start.toLocalDate(), end.toLocalDate()));
        }
    }
}
