package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClockProperties {

    /** A clock, and a fact about it that is recorded last. */
    private record Late(Clock clock, ClockFact fact) {}

    @Property(tries = 200)
    void c3_the_due_is_where_counting_unpaused_minutes_ends(
            @ForAll("rules") ClockRule rule,
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant start,
            @ForAll("pauses") Seq<Pause> pauses) {
        var clock = Histories.paused(rule, start, pauses).retimed(terms);
        assertThat(clock.timing().due()).contains(counted(rule, terms.calendar(), start, pauses));
    }

    @Property
    void c3_a_pause_shifts_the_due_by_its_length_in_the_clocks_own_time(
            @ForAll("rules") ClockRule rule,
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant start,
            @ForAll("shares") int percent,
            @ForAll("lengths") Duration length) {
        var before = due(Histories.paused(rule, start, List.empty()), terms).get();
        var from =
                start.plus(Duration.between(start, before).multipliedBy(percent).dividedBy(100));
        var pause = new Pause(from, Option.of(from.plus(length)), "weather");
        var after = due(Histories.paused(rule, start, List.of(pause)), terms).get();
        var pace = Pace.of(rule.kind(), terms.calendar());
        assertThat(pace.between(before, after))
                .isEqualTo(pace.between(pause.from(), pause.to().get()));
    }

    @Property
    void c5_a_longer_budget_never_turns_met_into_breached(
            @ForAll("clocks") Clock clock, @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant at) {
        var rule = clock.rule();
        var more = rule.budget().plus(Histories.budget(rule.kind(), 1));
        var longer = Histories.clock(
                new ClockRule(rule.code(), rule.kind(), more, rule.startsOn(), rule.stopsOn(), true), clock.facts());
        var before = state(clock, at, terms).name();
        var after = state(longer, at, terms).name();
        if (!before.equals("BREACHED")) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property
    void c5_splitting_a_pause_in_two_changes_nothing(
            @ForAll("rules") ClockRule rule,
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant start,
            @ForAll("instants") Instant at,
            @ForAll("pauses") Seq<Pause> pauses,
            @ForAll("shares") int percent) {
        var split = pauses.flatMap(pause -> {
            var length = Duration.between(pause.from(), pause.to().get());
            var middle = pause.from().plus(length.multipliedBy(percent).dividedBy(100));
            return List.of(
                    new Pause(pause.from(), Option.of(middle), pause.reason()),
                    new Pause(middle, pause.to(), pause.reason()));
        });
        var whole = Histories.paused(rule, start, pauses).retimed(terms);
        var halves = Histories.paused(rule, start, split).retimed(terms);
        assertThat(halves.timing()).isEqualTo(whole.timing());
        assertThat(state(halves, at, terms)).isEqualTo(state(whole, at, terms));
    }

    /** But where a pause lies on the day of the start of a WORKING_DAYS clock: taking that day takes the pause too. */
    @Property
    void c5_adding_a_day_off_never_makes_a_due_earlier(
            @ForAll("clocks") Clock clock, @ForAll("terms") ClockTerms terms, @ForAll("days") LocalDate day) {
        var calendar = terms.calendar();
        var start = clock.course().started().get().atZone(calendar.zone()).toLocalDate();
        Assume.that(clock.rule().kind() != ClockRule.Kind.WORKING_DAYS
                || clock.course().pauses().isEmpty()
                || !start.equals(day));
        var before = due(clock, terms);
        var after = due(clock, Facts.terms(Histories.withOff(calendar, List.of(day))));
        if (before.isEmpty()) {
            assertThat(after).isEmpty();
        }
        after.forEach(instant -> assertThat(instant).isAfterOrEqualTo(before.get()));
    }

    @Property
    void c5_a_fact_recorded_late_changes_verdicts_only_as_of_when_it_became_known(
            @ForAll("late") Late late,
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant at,
            @ForAll("instants") Instant asked) {
        var before = late.fact().known().minusNanos(1);
        var known = asked.isBefore(before) ? asked : before;
        assertThat(late.clock().with(late.fact(), terms).state(at, known, terms).value())
                .isEqualTo(late.clock().state(at, known, terms).value());
    }

    private static Instant counted(ClockRule rule, WorkCalendar calendar, Instant start, Seq<Pause> pauses) {
        var natural = rule.kind() == ClockRule.Kind.NATURAL;
        var left = rule.budget().ownTime(start, calendar).toMinutes();
        var at = start;
        while (left > 0 || pausedAt(pauses, at)) {
            left -= !pausedAt(pauses, at) && (natural || WorkCalendarProperties.open(calendar, at)) ? 1 : 0;
            at = at.plusSeconds(60);
        }
        return at;
    }

    private static boolean pausedAt(Seq<Pause> pauses, Instant at) {
        return pauses.exists(pause -> !at.isBefore(pause.from()) && pause.endsAfter(at));
    }

    private static ClockState state(Clock clock, Instant at, ClockTerms terms) {
        return clock.state(at, Instant.MAX, terms).value();
    }

    private static Option<Instant> due(Clock clock, ClockTerms terms) {
        return clock.retimed(terms).timing().due();
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return Histories.clocks();
    }

    @Provide
    Arbitrary<ClockRule> rules() {
        return Histories.rules();
    }

    @Provide
    Arbitrary<ClockTerms> terms() {
        return Histories.terms();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Histories.instants();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.daysToCome();
    }

    @Provide
    Arbitrary<Seq<Pause>> pauses() {
        return Histories.pauses().list().ofMaxSize(5).map(List::ofAll);
    }

    @Provide
    Arbitrary<Late> late() {
        return Histories.clocks()
                .flatMap(clock -> Histories.fact(clock.rule().kind()).map(fact -> new Late(clock, fact)));
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.integers().between(0, 6000).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.integers().between(0, 100);
    }
}
