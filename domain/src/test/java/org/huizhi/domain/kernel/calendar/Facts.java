package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huizhi.domain.kernel.access.ActorId;

/** The published years, the usual hours and a ladder, built by hand for the tests of this package. */
interface Facts {

    ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    ActorId APPROVER = new ActorId("dispatcher-1");

    CalendarYear Y2025 = new CalendarYear(
            2025,
            days("2025-01-01")
                    .addAll(days("2025-01-28", "2025-02-04"))
                    .addAll(days("2025-04-04", "2025-04-06"))
                    .addAll(days("2025-05-01", "2025-05-05"))
                    .addAll(days("2025-05-31", "2025-06-02"))
                    .addAll(days("2025-10-01", "2025-10-08")),
            HashSet.of("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11")
                    .map(LocalDate::parse));

    CalendarYear Y2026 = new CalendarYear(
            2026,
            days("2026-01-01", "2026-01-03")
                    .addAll(days("2026-02-15", "2026-02-23"))
                    .addAll(days("2026-04-04", "2026-04-06"))
                    .addAll(days("2026-05-01", "2026-05-05"))
                    .addAll(days("2026-06-19", "2026-06-21"))
                    .addAll(days("2026-09-25", "2026-09-27"))
                    .addAll(days("2026-10-01", "2026-10-07")),
            HashSet.of("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10")
                    .map(LocalDate::parse));

    /** 8.5 hours a day without a break. */
    WorkCalendar CALENDAR = WorkCalendar.of(SHANGHAI, List.of(window("09:00", "17:30")))
            .with(Y2025)
            .with(Y2026);

    /** 6.5 hours a day, two windows. */
    WorkCalendar WITH_BREAK = WorkCalendar.of(SHANGHAI, List.of(window("09:00", "11:30"), window("13:30", "17:30")))
            .with(Y2025)
            .with(Y2026);

    Ladder LADDER = new Ladder(List.of(
            new Rung("remind", 75), new Rung("urge", 100), new Rung("supervise", 125), new Rung("summon", 200)));

    ClockTerms TERMS = new ClockTerms(CALENDAR, LADDER, "pack-1");

    static ClockTerms terms(WorkCalendar calendar) {
        return new ClockTerms(calendar, LADDER, "pack-1");
    }

    static ClockRule natural(String code, int hours) {
        return new ClockRule(
                code, ClockRule.Kind.NATURAL, new Budget.Hours(Duration.ofHours(hours)), "received", code, true);
    }

    static ClockRule workingHours(String code, int hours) {
        return new ClockRule(
                code, ClockRule.Kind.WORKING_HOURS, new Budget.Hours(Duration.ofHours(hours)), "received", code, true);
    }

    static ClockRule workingDays(String code, int days) {
        return new ClockRule(code, ClockRule.Kind.WORKING_DAYS, new Budget.Days(days), "received", code, true);
    }

    static Clock started(ClockRule rule, String at) {
        return Clock.waiting(ClockId.of(rule.code(), 1), rule).with(new ClockFact.Started(time(at), time(at)), TERMS);
    }

    /** The district's own time, as in {@code 2026-01-05 14:00}. */
    static Instant time(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T')).atZone(SHANGHAI).toInstant();
    }

    static Set<LocalDate> days(String only) {
        return HashSet.of(LocalDate.parse(only));
    }

    static Set<LocalDate> days(String first, String last) {
        return HashSet.ofAll(LocalDate.parse(first)
                .datesUntil(LocalDate.parse(last).plusDays(1))
                .toList());
    }

    static WorkWindow window(String from, String to) {
        return new WorkWindow(LocalTime.parse(from), LocalTime.parse(to));
    }

    static ClockState state(Clock clock, String at) {
        return state(clock, time(at));
    }

    /** As everybody knows it in the end. */
    static ClockState state(Clock clock, Instant at) {
        return clock.state(at, Instant.MAX, TERMS).value();
    }

    static Clock stopped(Clock clock, String at) {
        return clock.with(new ClockFact.Stopped(time(at), time(at)), TERMS);
    }

    static Clock paused(Clock clock, String from) {
        return paused(clock, from, from);
    }

    static Clock paused(Clock clock, String from, String known) {
        return clock.with(new ClockFact.Paused(time(from), time(known), "weather", APPROVER), TERMS);
    }

    /** Known right after the fact before. */
    static Clock resumed(Clock clock, String at) {
        var known = clock.facts().last().known().plusNanos(1);
        return clock.with(new ClockFact.Resumed(time(at), known), TERMS);
    }

    static Clock released(Clock clock, String at) {
        return clock.with(new ClockFact.Released(time(at), time(at), "merged"), TERMS);
    }
}
