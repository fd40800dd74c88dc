package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.calendar.Facts.APPROVER;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;
import static org.huizhi.domain.kernel.calendar.Facts.workingHours;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClimbProperties {

    private static final List<String> CODES = List.of("contacted", "arrived", "resolved");
    private static final Instant LONG_AFTER = Histories.FIRST.plus(Duration.ofDays(200));

    /** Something that happens to a matter: a tick, or one of its clocks is touched. */
    private record Step(int sort, Instant at, String code) {}

    @Property
    void c6_every_rung_fires_at_most_once_whatever_happens_and_however_the_ticks_come(
            @ForAll("steps") Seq<Step> steps) {
        var climb = steps.foldLeft(new Climb(opened(), List.empty()), ClimbProperties::then);
        var fired = climb.reached().map(rung -> rung.clock() + rung.rung());
        assertThat(fired.distinct()).isEqualTo(fired);
        assertThat(climb.clocks().all().map(clock -> clock.retimed(TERMS)))
                .isEqualTo(climb.clocks().all());
    }

    @Property
    void c6_in_the_end_every_rung_of_a_running_clock_has_fired(@ForAll("steps") Seq<Step> steps) {
        var end = then(steps.foldLeft(new Climb(opened(), List.empty()), ClimbProperties::then), tick(LONG_AFTER));
        for (var clock : end.clocks().all()) {
            var fired = end.reached().filter(rung -> rung.clock().equals(clock.id()));
            assertThat(fired.map(RungReached::rung)).hasSize(clock.fired().size());
            assertThat(clock.fired().size())
                    .isEqualTo(clock.running() ? 4 : clock.fired().size());
            assertThat(clock.timing().nextRung()).isEmpty();
        }
    }

    @Property
    void c6_ticks_in_any_order_reach_what_one_tick_reaches(@ForAll("ticks") Seq<Instant> ticks) {
        var many = ticks.map(ClimbProperties::tick).foldLeft(new Climb(opened(), List.empty()), ClimbProperties::then);
        var once = ticks.max().map(last -> opened().climb(last, TERMS)).getOrElse(new Climb(opened(), List.empty()));
        assertThat(many.reached().toSet()).isEqualTo(once.reached().toSet());
        assertThat(many.clocks()).isEqualTo(once.clocks());
    }

    private static Clocks opened() {
        var start = Histories.FIRST;
        return Clocks.none()
                .open(List.of(natural("contacted", 30), workingHours("arrived", 10), workingDays("resolved", 5)), 1)
                .on("received", 1, start, start, TERMS);
    }

    private static Step tick(Instant at) {
        return new Step(0, at, "");
    }

    private static Climb then(Climb before, Step step) {
        var clocks = before.clocks();
        var at = step.at();
        var next = switch (step.sort()) {
            case 1 ->
                clocks.pause(List.of(step.code()), 1, at, at, "weather", APPROVER, TERMS)
                        .getOrElse(clocks);
            case 2 -> clocks.resume(1, at, at, TERMS).getOrElse(clocks);
            case 3 -> clocks.on(step.code(), 1, at, at, TERMS);
            case 4 -> clocks.revokeStop(step.code(), 1, at, at, TERMS);
            case 5 -> clocks.release(1, at, at, "void", TERMS);
            case 6 -> clocks.reinstate(1, "void", at, at, TERMS);
            default -> clocks;
        };
        var climb = next.climb(at, TERMS);
        return new Climb(climb.clocks(), before.reached().appendAll(climb.reached()));
    }

    @Provide
    Arbitrary<Seq<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9), Histories.instants(), Arbitraries.of(CODES.asJava()))
                .as(Step::new)
                .list()
                .ofMaxSize(20)
                .map(List::ofAll);
    }

    @Provide
    Arbitrary<Seq<Instant>> ticks() {
        return Histories.instants().list().ofMaxSize(10).map(List::ofAll);
    }
}
