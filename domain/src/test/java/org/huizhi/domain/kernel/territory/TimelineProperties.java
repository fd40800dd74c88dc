package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.Timeline.Entry;

class TimelineProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Instant DAWN = Instant.parse("2026-01-01T00:00:00Z");

    @Property
    void t3_a_later_put_changes_no_earlier_as_known_answer(
            @ForAll("lines") Timeline<Integer> line,
            @ForAll("entries") Entry<Integer> late,
            @ForAll("days") LocalDate day,
            @ForAll("instants") Instant knownOn) {
        Assume.that(knownOn.isBefore(late.knownAt()));

        var grown = line.put(late.range(), late.value(), late.knownAt());

        assertThat(grown.at(day, knownOn)).isEqualTo(line.at(day, knownOn));
    }

    @Property
    void t3_a_put_changes_no_day_outside_its_range(
            @ForAll("lines") Timeline<Integer> line,
            @ForAll("entries") Entry<Integer> late,
            @ForAll("days") LocalDate day,
            @ForAll("instants") Instant knownOn) {
        Assume.that(!late.range().contains(day));

        var grown = line.put(late.range(), late.value(), late.knownAt());

        assertThat(grown.at(day, knownOn)).isEqualTo(line.at(day, knownOn));
    }

    @Property
    void t3_the_last_that_became_known_is_believed(
            @ForAll("lines") Timeline<Integer> line,
            @ForAll("entries") Entry<Integer> put,
            @ForAll("days") LocalDate day) {
        var last = line.entries().map(Entry::knownAt).fold(put.knownAt(), (a, b) -> a.isAfter(b) ? a : b);

        var grown = line.put(put.range(), put.value(), last);

        assertThat(grown.at(day, last)).isEqualTo(put.range().contains(day) ? put.value() : line.at(day, last));
    }

    @Property
    void t3_since_agrees_with_walking_back_day_by_day(
            @ForAll("lines") Timeline<Integer> line, @ForAll("days") LocalDate day, @ForAll("instants") Instant known) {
        var first = day;
        while (first.isAfter(START.minusDays(2))
                && line.at(first.minusDays(1), known).equals(line.at(day, known))) {
            first = first.minusDays(1);
        }

        assertThat(line.since(day, known))
                .isEqualTo(first.isAfter(START.minusDays(2)) ? Option.of(first) : Option.none());
    }

    @Provide
    Arbitrary<Timeline<Integer>> lines() {
        return entries().list().ofMaxSize(8).map(entries -> new Timeline<>(List.ofAll(entries)));
    }

    @Provide
    Arbitrary<Entry<Integer>> entries() {
        var length = Arbitraries.integers().between(1, 9).injectNull(0.3);
        var range = Combinators.combine(days(), length)
                .as((from, many) -> new DateRange(from, Option.of(many).map(from::plusDays)));
        var value = Arbitraries.integers().between(1, 3).injectNull(0.25).map(Option::of);
        return Combinators.combine(range, value, instants()).as(Entry::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20).map(START::plusDays);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 10).map(DAWN::plusSeconds);
    }
}
