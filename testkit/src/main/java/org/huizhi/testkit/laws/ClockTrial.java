package org.huizhi.testkit.laws;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huizhi.application.District;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.calendar.ClockId;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;

/**
 * 计时试例: one clock of a district, started at one instant, and when it is due by a calendar on the wall: day by day and window by window,
 * without the arithmetic that is tried.
 *
 * @param rule the clock's rule
 * @param start when it starts, UTC
 * @param terms the district's calendar and ladder
 */
record ClockTrial(ClockRule rule, Instant start, ClockTerms terms) {

    static final Duration TICK = Duration.ofNanos(1_000);

    private static final Seq<LocalTime> TIMES = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(8, 59, 59),
            LocalTime.of(10, 17),
            LocalTime.of(12, 15),
            LocalTime.of(17, 0),
            LocalTime.of(23, 59, 59));

    /** Every clock of the district at every start. */
    static Seq<ClockTrial> all(District district) {
        var terms = district.pack().terms(district.pack().calendar());
        var starts = starts(terms.calendar());
        return rules(district).flatMap(rule -> starts.map(start -> new ClockTrial(rule, start, terms)));
    }

    /** The clocks of every channel and playbook, and the one for confirming, each once. */
    static Seq<ClockRule> rules(District district) {
        return district.grid()
                .channels()
                .flatMap(channel -> channel.clocks())
                .appendAll(district.grid().playbooks().flatMap(playbook -> playbook.clocks()))
                .append(district.grid().confirming())
                .distinct();
    }

    /** Around each published day off and make-up day, and over the turn of each year. */
    private static Seq<Instant> starts(WorkCalendar calendar) {
        var days = calendar.years()
                .values()
                .flatMap(year -> year.off()
                        .union(year.work())
                        .flatMap(day -> List.of(day.minusDays(1), day, day.plusDays(1)))
                        .toList()
                        .appendAll(List.range(0, 6)
                                .map(n -> LocalDate.of(year.year(), 12, 29).plusDays(n))));
        return days.distinct()
                .sorted()
                .zipWithIndex()
                .flatMap(day -> Vector.of(TIMES.get(day._2() % TIMES.size()), TIMES.get((day._2() + 2) % TIMES.size()))
                        .map(time ->
                                day._1().atTime(time).atZone(calendar.zone()).toInstant()));
    }

    Clock clock() {
        return Clock.waiting(ClockId.of(rule.code(), 1), rule).with(new ClockFact.Started(start, start), terms);
    }

    Clock clock(Seq<ClockFact> facts) {
        return facts.foldLeft(clock(), (clock, fact) -> clock.with(fact, terms));
    }

    Clock stopped(Instant at, Instant known) {
        return clock().with(new ClockFact.Stopped(at, known), terms);
    }

    Instant due() {
        return clock().timing().due().get();
    }

    ClockTrial under(WorkCalendar calendar) {
        return new ClockTrial(rule, start, new ClockTerms(calendar, terms.ladder(), terms.policyVersion()));
    }

    ClockTrial with(Budget budget) {
        return new ClockTrial(
                new ClockRule(rule.code(), rule.kind(), budget, rule.startsOn(), rule.stopsOn(), rule.mayPause()),
                start,
                terms);
    }

    static Seq<ClockFact> pause(Instant from, Instant to) {
        return List.of(
                new ClockFact.Paused(from, from, "wait", new ActorId("approver")), new ClockFact.Resumed(to, to));
    }

    /** The last instant in time, by a calendar on the wall. */
    Instant expected() {
        return rule.budget()
                .fold(
                        hours -> rule.kind() == ClockRule.Kind.NATURAL
                                ? start.plus(hours.length())
                                : afterWorking(start, hours.length()),
                        days -> endOfDay(days.count()));
    }

    /** When so much working time has passed. */
    Instant afterWorking(Instant from, Duration working) {
        var left = working;
        for (var day = day(from); ; day = day.plusDays(1)) {
            for (var window : open(day)) {
                var begin = window.begin().isAfter(from) ? window.begin() : from;
                var length = Duration.between(begin, window.end());
                if (!length.isNegative() && length.compareTo(left) >= 0) {
                    return begin.plus(left);
                }
                left = length.isNegative() ? left : left.minus(length);
            }
        }
    }

    /** The working time between two instants, the later one not included. */
    Duration working(Instant from, Instant to) {
        var sum = Duration.ZERO;
        for (var day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            for (var window : open(day)) {
                var begin = window.begin().isAfter(from) ? window.begin() : from;
                var end = window.end().isBefore(to) ? window.end() : to;
                sum = end.isAfter(begin) ? sum.plus(Duration.between(begin, end)) : sum;
            }
        }
        return sum;
    }

    private Instant endOfDay(int n) {
        var day = day(start);
        var left = n;
        while (left > 0) {
            day = day.plusDays(1);
            left -= open(day).isEmpty() ? 0 : 1;
        }
        return open(day).last().end();
    }

    /** 开放时段: one window on one day. */
    private record Stretch(Instant begin, Instant end) {}

    private Seq<Stretch> open(LocalDate day) {
        var calendar = terms.calendar();
        return calendar.isWorkingDay(day) ? calendar.windows().map(window -> stretch(day, window)) : List.empty();
    }

    private Stretch stretch(LocalDate day, WorkWindow window) {
        var zone = terms.calendar().zone();
        var end = window.to().equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone)
                : day.atTime(window.to()).atZone(zone);
        return new Stretch(day.atTime(window.from()).atZone(zone).toInstant(), end.toInstant());
    }

    LocalDate day(Instant at) {
        return at.atZone(terms.calendar().zone()).toLocalDate();
    }

    @Override
    public String toString() {
        return rule.code() + " (" + rule.kind() + " " + rule.budget() + ") from "
                + start.atZone(terms.calendar().zone()).toLocalDateTime();
    }
}
