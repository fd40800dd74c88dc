package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 区划沿革: every unit there is or was, by day and by what was known.
 *
 * @param units each code's time line; an abolished code stays
 */
public record TerritoryHistory(Map<TerritoryCode, Timeline<TerritoryUnit>> units) {

    public static TerritoryHistory empty() {
        return new TerritoryHistory(TreeMap.empty());
    }

    public TerritoryHistory put(Seq<TerritoryEntry> entries, Instant knownAt) {
        return new TerritoryHistory(entries.foldLeft(
                units,
                (known, entry) -> known.put(
                        entry.code(),
                        known.getOrElse(entry.code(), Timeline.empty()).put(entry.range(), entry.unit(), knownAt))));
    }

    /** The tree on {@code validOn}, as known at {@code knownOn}. */
    public Territory at(LocalDate validOn, Instant knownOn) {
        return Territory.of(validOn, units.values().flatMap(line -> line.at(validOn, knownOn)));
    }

    /** The days on which a tree may differ from the one of the day before, ascending; to check every instant is to check these. */
    public Seq<LocalDate> changeDays(Instant knownOn) {
        return units.values()
                .flatMap(line -> line.changeDays(knownOn))
                .distinct()
                .sorted();
    }
}
