package org.huizhi.domain.kernel.calendar;

import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.CALENDAR;
import static org.huizhi.domain.kernel.calendar.Facts.WITH_BREAK;
import static org.huizhi.domain.kernel.calendar.Facts.time;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random clocks around a turn of the year with a holiday and a make-up day in it; all in whole minutes. */
interface Histories {

    Instant FIRST = time("2025-12-22 00:00");
    int MINUTES = 30 * 24 * 60;

    static Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, MINUTES).map(minute -> FIRST.plus(Duration.ofMinutes(minute)));
    }

    static Arbitrary<LocalDate> daysToCome() {
        return Arbitraries.integers().between(0, 60).map(LocalDate.of(2025, 12, 22)::plusDays);
    }

    static Arbitrary<ClockTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of(CALENDAR, WITH_BREAK),
                        daysToCome().list().ofMaxSize(5))
                .as((calendar, off) -> Facts.terms(withOff(calendar, List.ofAll(off))));
    }

    static WorkCalendar withOff(WorkCalendar calendar, Seq<LocalDate> days) {
        return days.foldLeft(
                calendar,
                (changed, day) ->
                        changed.with(changed.years().get(day.getYear()).get().withOff(day)));
    }

    static Arbitrary<ClockRule> rules() {
        return Combinators.combine(
                        Arbitraries.of(ClockRule.Kind.values()),
                        Arbitraries.integers().between(1, 8))
                .as((kind, amount) ->
                        new ClockRule("resolved", kind, budget(kind, amount), "received", "resolved", true));
    }

    /** Some days for working days, half as many working days' worth of hours for the others, or thereabouts. */
    static Budget budget(ClockRule.Kind kind, int amount) {
        return kind == ClockRule.Kind.WORKING_DAYS
                ? new Budget.Days(amount)
                : new Budget.Hours(Duration.ofMinutes(kind == ClockRule.Kind.NATURAL ? amount * 720L : amount * 200L));
    }

    static Arbitrary<Seq<ClockFact>> facts(ClockRule.Kind kind) {
        return fact(kind).list().ofMaxSize(9).map(List::ofAll);
    }

    /** Every sort of fact, in any order, sooner or later known. */
    static Arbitrary<ClockFact> fact(ClockRule.Kind kind) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9), instants(), instants(), Arbitraries.of("a", "b"))
                .as((sort, at, known, why) -> fact(kind, sort, at, known, why));
    }

    private static ClockFact fact(ClockRule.Kind kind, int sort, Instant at, Instant known, String why) {
        return switch (sort) {
            case 0, 1 -> new ClockFact.Started(at, known);
            case 2 -> new ClockFact.Stopped(at, known);
            case 3 -> new ClockFact.StopRevoked(known, at);
            case 4, 5 -> new ClockFact.Paused(at, known, why, APPROVER);
            case 6, 7 -> new ClockFact.Resumed(at, known);
            case 8 -> new ClockFact.Extended(budget(kind, 1), known, APPROVER, why);
            default -> why.equals("a") ? new ClockFact.Released(at, known, why) : new ClockFact.Reinstated(at, known);
        };
    }

    /** A clock that started, with any facts besides. */
    static Arbitrary<Clock> clocks() {
        return rules().flatMap(rule -> Combinators.combine(instants(), facts(rule.kind()))
                .as((start, facts) -> clock(rule, facts.prepend(new ClockFact.Started(start, start)))));
    }

    static Clock clock(ClockRule rule, Seq<ClockFact> facts) {
        return new Clock(ClockId.of(rule.code(), 1), rule, facts, HashSet.empty(), Timing.NONE);
    }

    /** A clock that started and was paused and resumed a few times. */
    static Clock paused(ClockRule rule, Instant start, Seq<Pause> pauses) {
        var known = Instant.EPOCH;
        Seq<ClockFact> facts = List.of(new ClockFact.Started(start, known));
        for (var pause : pauses) {
            facts = facts.append(new ClockFact.Paused(pause.from(), known, pause.reason(), APPROVER))
                    .appendAll(pause.to().map(to -> new ClockFact.Resumed(to, known)));
        }
        return clock(rule, facts);
    }

    static Arbitrary<Pause> pauses() {
        return Combinators.combine(instants(), Arbitraries.integers().between(0, 4000))
                .as((from, length) -> new Pause(from, Option.of(from.plus(Duration.ofMinutes(length))), "weather"));
    }
}
