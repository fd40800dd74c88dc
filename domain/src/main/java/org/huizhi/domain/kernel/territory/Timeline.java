package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.huizhi.domain.kernel.DateRange;

/**
 * 双时间轴: what holds from a day to a day, and since when that is known. It only grows: a put that became known at an instant
 * changes no answer for an earlier one.
 *
 * @param entries in the order in which they became known; of those known at the same instant the later put stands last
 */
public record Timeline<V>(Seq<Entry<V>> entries) {

    public Timeline {
        entries = entries.sorted(Comparator.comparing(Entry::knownAt));
    }

    /**
     * 时间轴条目: what holds on the days of {@code range}.
     *
     * @param value none when it is known that nothing holds
     * @param knownAt when this became known, included
     */
    public record Entry<V>(DateRange range, Option<V> value, Instant knownAt) {}

    public static <V> Timeline<V> empty() {
        return new Timeline<>(Vector.empty());
    }

    public Timeline<V> put(DateRange range, Option<V> value, Instant knownAt) {
        return new Timeline<>(entries.append(new Entry<>(range, value, knownAt)));
    }

    /** What held on {@code validOn}, as known at {@code knownOn}: the entry known last among those that cover the day. */
    public Option<V> at(LocalDate validOn, Instant knownOn) {
        return known(knownOn)
                .filter(entry -> entry.range().contains(validOn))
                .lastOption()
                .flatMap(Entry::value);
    }

    /** The first day of the unbroken stretch on which the answer is the one of {@code validOn}; none if it always was. */
    public Option<LocalDate> since(LocalDate validOn, Instant knownOn) {
        var answer = at(validOn, knownOn);
        return changeDays(knownOn)
                .reverse()
                .find(day ->
                        !day.isAfter(validOn) && !at(day.minusDays(1), knownOn).equals(answer));
    }

    /** The days on which the answer may differ from the day before, ascending. */
    public Seq<LocalDate> changeDays(Instant knownOn) {
        return known(knownOn)
                .flatMap(entry ->
                        entry.range().to().toList().prepend(entry.range().from()))
                .distinct()
                .sorted();
    }

    private Seq<Entry<V>> known(Instant knownOn) {
        return entries.filter(entry -> !entry.knownAt().isAfter(knownOn));
    }
}
