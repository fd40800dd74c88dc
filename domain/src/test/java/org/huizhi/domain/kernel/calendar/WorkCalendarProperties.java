package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkCalendarProperties {

    @Property
    void c4_what_is_added_lies_between(
            @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant from, @ForAll("amounts") Duration amount) {
        var then = terms.calendar().plusWorking(from, amount);
        assertThat(terms.calendar().workingBetween(from, then)).isEqualTo(amount);
    }

    @Property
    void c4_no_earlier_instant_would_do(
            @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant from, @ForAll("amounts") Duration amount) {
        var then = terms.calendar().plusWorking(from, amount);
        if (amount.isZero()) {
            assertThat(then).isEqualTo(from);
        } else {
            assertThat(terms.calendar().workingBetween(from, then.minusNanos(1)))
                    .isLessThan(amount);
        }
    }

    @Property
    void c4_working_time_adds_up(
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant one,
            @ForAll("instants") Instant two,
            @ForAll("instants") Instant three) {
        var in = Stream.of(one, two, three).sorted().toList();
        var calendar = terms.calendar();
        assertThat(calendar.workingBetween(in.get(0), in.get(1)).plus(calendar.workingBetween(in.get(1), in.get(2))))
                .isEqualTo(calendar.workingBetween(in.get(0), in.get(2)));
    }

    @Property
    void c4_adding_twice_is_adding_the_sum(
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant from,
            @ForAll("amounts") Duration one,
            @ForAll("amounts") Duration two) {
        var calendar = terms.calendar();
        assertThat(calendar.plusWorking(calendar.plusWorking(from, one), two))
                .isEqualTo(two.isZero() ? calendar.plusWorking(from, one) : calendar.plusWorking(from, one.plus(two)));
    }

    @Property(tries = 100)
    void c4_it_is_what_counting_minutes_gives(
            @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant from, @ForAll("instants") Instant to) {
        var calendar = terms.calendar();
        var counted = Stream.iterate(from, at -> at.isBefore(to), at -> at.plusSeconds(60))
                .filter(at -> open(calendar, at))
                .count();
        assertThat(calendar.workingBetween(from, to)).isEqualTo(Duration.ofMinutes(counted));
    }

    @Property
    void c4_the_nth_working_day_after_ends_n_working_days(
            @ForAll("terms") ClockTerms terms, @ForAll("instants") Instant from, @ForAll("counts") int n) {
        var calendar = terms.calendar();
        var end = calendar.endOfNthWorkingDayAfter(from, n);
        var last = end.atZone(calendar.zone()).toLocalDate();
        var worked = from.atZone(calendar.zone())
                .toLocalDate()
                .plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(last)).isTrue();
        assertThat(worked).hasSize(n);
    }

    @Property
    void c5_a_day_off_never_makes_working_time_pass_sooner(
            @ForAll("terms") ClockTerms terms,
            @ForAll("instants") Instant from,
            @ForAll("amounts") Duration amount,
            @ForAll("days") LocalDate day) {
        var fewer = Histories.withOff(terms.calendar(), List.of(day));
        assertThat(fewer.plusWorking(from, amount))
                .isAfterOrEqualTo(terms.calendar().plusWorking(from, amount));
    }

    static boolean open(WorkCalendar calendar, Instant at) {
        var local = at.atZone(calendar.zone());
        return calendar.isWorkingDay(local.toLocalDate())
                && calendar.windows()
                        .exists(window -> !local.toLocalTime().isBefore(window.from())
                                && local.toLocalTime().isBefore(window.to()));
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
    Arbitrary<Duration> amounts() {
        return Arbitraries.integers().between(0, 6000).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 20);
    }
}
