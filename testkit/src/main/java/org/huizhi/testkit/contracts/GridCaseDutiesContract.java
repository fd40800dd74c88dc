package org.huizhi.testkit.contracts;

import static org.huizhi.testkit.contracts.CasePopulation.DIVISIONS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.function.Function;
import org.huizhi.application.grid.GridCaseReads;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.junit.jupiter.api.Test;

/** 案件待办读取契约: what every {@link GridCaseReads} promises about what is looked for by number, place and time. */
public abstract class GridCaseDutiesContract extends GridCaseContract {

    @Test
    public void st12_a_number_finds_its_case() {
        cases().forEach(of ->
                assertEquals(Option.some(of.id()), reads().byNumber(of.report().number())));
        assertTrue(reads().byNumber(new CaseNumber("2026010509999")).isEmpty());
    }

    @Test
    public void st12_what_occurred_is_found_by_category_place_and_time_with_both_ends() {
        var times = cases().map(of -> of.report().occurredAt()).distinct().sorted();
        for (var division : DIVISIONS) {
            var from = times.get(2);
            var to = times.get(20);
            var expected = cases().filter(of -> of.report().category().equals("2101")
                            && of.report().place().division().isWithin(division)
                            && !of.report().occurredAt().isBefore(from)
                            && !of.report().occurredAt().isAfter(to))
                    .sortBy(of -> of.id().value());

            assertEquals(
                    expected, reads().occurred("2101", division, from, to, 200).toVector());
            assertEquals(
                    expected.take(2),
                    reads().occurred("2101", division, from, to, 2).toVector());
        }
    }

    @Test
    public void st12_a_rung_is_due_from_its_very_microsecond_and_the_longest_due_comes_first() {
        assertDue(of -> of.clocks().nextRung().map(GridCaseDutiesContract::tick), Duration.ZERO, reads()::rungsDue);
    }

    @Test
    public void st12_an_offer_is_due_after_its_last_instant_and_the_longest_due_comes_first() {
        assertDue(GridCaseDutiesContract::openUntil, Duration.of(1, ChronoUnit.MICROS), reads()::offersDue);
    }

    /** The clock ticks in whole microseconds; what lies between two is due at the second. */
    private static Instant tick(Instant at) {
        var whole = at.truncatedTo(ChronoUnit.MICROS);
        return whole.equals(at) ? at : whole.plus(1, ChronoUnit.MICROS);
    }

    @FunctionalInterface
    private interface DueBy {
        Seq<GridCaseId> find(Instant now, int limit);
    }

    private void assertDue(Function<GridCase, Option<Instant>> when, Duration after, DueBy reads) {
        var waiting = cases().filter(of -> when.apply(of).isDefined())
                .sorted(Comparator.<GridCase, Instant>comparing(
                                of -> when.apply(of).get())
                        .thenComparing(of -> of.id().value()));
        var instants = waiting.map(of -> when.apply(of).get()).distinct();
        assertTrue(instants.size() > 1, "the sample has something that waits for time");

        for (var instant : instants) {
            var from = instant.plus(after);
            assertEquals(
                    upTo(waiting, when, instant, true), reads.find(from, 200).toVector());
            assertEquals(
                    upTo(waiting, when, instant, false),
                    reads.find(from.minus(1, ChronoUnit.MICROS), 200).toVector());
        }
        assertEquals(
                waiting.take(2).map(GridCase::id),
                reads.find(instants.last().plus(after), 2).toVector());
    }

    private static Vector<GridCaseId> upTo(
            Vector<GridCase> waiting, Function<GridCase, Option<Instant>> when, Instant end, boolean included) {
        return waiting.filter(of -> when.apply(of).get().isBefore(end)
                        || included && when.apply(of).get().equals(end))
                .map(GridCase::id);
    }

    @Test
    public void st12_the_next_duty_is_the_first_instant_at_which_something_is_due() {
        var next = reads().nextDuty().get();

        assertFalse(due(next).isEmpty(), "nothing is due at the next duty");
        assertTrue(due(next.minus(1, ChronoUnit.MICROS)).isEmpty(), "something is due before the next duty");
    }

    @Test
    public void st12_where_nothing_waits_for_time_there_is_no_next_duty() {
        assertTrue(emptyReads().reads().nextDuty().isEmpty());
    }

    private Seq<GridCaseId> due(Instant now) {
        return reads().rungsDue(now, 200).appendAll(reads().offersDue(now, 200));
    }

    @Test
    public void st12_open_cases_that_rest_on_an_unpublished_year_are_found_by_id() {
        var expected = cases().filter(of -> of.stage().open()
                        && of.clocks().all().exists(clock -> clock.timing().provisional()))
                .map(GridCase::id)
                .sortBy(GridCaseId::value);
        assertTrue(expected.size() > 1, "the sample has cases that rest on an unpublished year");

        assertEquals(expected, reads().provisional(Option.none(), 200).toVector());
        assertEquals(
                expected.tail(), reads().provisional(expected.headOption(), 200).toVector());
        assertEquals(expected.take(1), reads().provisional(Option.none(), 1).toVector());
    }

    private static Option<Instant> openUntil(GridCase of) {
        return of.referrals()
                .map(referral -> referral.offer())
                .filter(offer -> offer.open())
                .map(offer -> offer.lapsesAt())
                .min();
    }
}
