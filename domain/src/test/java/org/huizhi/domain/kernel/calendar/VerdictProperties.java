package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VerdictProperties {

    @Property
    void c1_only_when_a_fact_became_known_matters_not_where_it_is_written(
            @ForAll("clocks") Clock clock, @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant at) {
        Assume.that(clock.facts().map(ClockFact::known).distinct().size()
                == clock.facts().size());
        var turned = Histories.clock(clock.rule(), clock.facts().reverse());
        assertThat(state(turned, at, terms)).isEqualTo(state(clock, at, terms));
    }

    @Property
    void c7_the_inputs_evaluated_again_give_the_same_verdict(
            @ForAll("clocks") Clock clock,
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant at,
            @ForAll("instants") Instant known) {
        var verdict = clock.state(at, known, terms);
        var inputs = verdict.inputs();
        var again = Histories.clock(
                (ClockRule) inputs.get("rule").get(), facts(inputs.get("facts").get()));
        assertThat(again.state(
                        (Instant) inputs.get("at").get(),
                        (Instant) inputs.get("known").get(),
                        terms))
                .isEqualTo(verdict);
    }

    @Property
    void c7_the_stated_change_flips_the_verdict(
            @ForAll("clocks") Clock clock, @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant at) {
        var verdict = clock.state(at, Instant.MAX, terms);
        Assume.that(verdict.otherwise().isDefined());
        var due = (Instant) verdict.otherwise().get().args().head();
        var tooLate = due.plusNanos(1);
        switch (verdict.value().name()) {
            case "RUNNING" -> {
                assertThat(state(clock, due, terms).name()).isEqualTo("RUNNING");
                assertThat(state(clock, tooLate, terms).name()).isEqualTo("BREACHED");
            }
            case "MET" -> {
                assertThat(state(stoppingAt(clock, due), later(at, tooLate), terms)
                                .name())
                        .isEqualTo("MET");
                assertThat(state(stoppingAt(clock, tooLate), later(at, tooLate), terms)
                                .name())
                        .isEqualTo("BREACHED");
            }
            default -> {
                assertThat(verdict.value().name()).isEqualTo("BREACHED");
                assertThat(state(clock.with(new ClockFact.Stopped(due, Instant.MAX), terms), at, terms)
                                .name())
                        .isEqualTo("MET");
            }
        }
    }

    @Property
    void the_timing_shows_what_the_state_says(@ForAll("clocks") Clock clock, @ForAll("terms") ClockTerms terms) {
        var timed = clock.retimed(terms);
        assertThat(timed.retimed(terms)).isEqualTo(timed);
        var verdict = timed.state(Histories.FIRST.plus(Duration.ofDays(400)), Instant.MAX, terms);
        assertThat(timed.timing().due().<Object>map(due -> due))
                .isEqualTo(verdict.inputs().get("due"));
    }

    private static Clock stoppingAt(Clock clock, Instant at) {
        return Histories.clock(
                clock.rule(),
                clock.facts()
                        .map(fact -> fact instanceof ClockFact.Stopped stop
                                ? new ClockFact.Stopped(at, stop.known())
                                : fact));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static ClockState state(Clock clock, Instant at, ClockTerms terms) {
        return clock.state(at, Instant.MAX, terms).value();
    }

    private static Seq<ClockFact> facts(Object input) {
        return ((Seq<?>) input).map(ClockFact.class::cast);
    }

    @Provide
    Arbitrary<Clock> clocks() {
        return Histories.clocks();
    }

    @Provide
    Arbitrary<ClockTerms> terms() {
        return Histories.terms();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Histories.instants();
    }
}
