package org.huizhi.domain.kernel.territory;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.DateRange;

/**
 * 区划条目: one line for the dated register of units: what this code stands for on these days.
 *
 * @param range the days
 * @param unit the unit, whose own validity is the same days; none when the code is abolished
 */
public record TerritoryEntry(TerritoryCode code, DateRange range, Option<TerritoryUnit> unit) {

    public TerritoryEntry {
        if (unit.exists(
                stated -> !stated.valid().equals(range) || !stated.code().equals(code))) {
            throw new IllegalArgumentException("an entry that contradicts its unit: " + code + " " + range);
        }
    }

    static TerritoryEntry of(TerritoryUnit unit) {
        return new TerritoryEntry(unit.code(), unit.valid(), Option.of(unit));
    }
}
