package org.huizhi.domain.kernel.territory;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.DateRange;

/**
 * 区域单元: one street, neighbourhood, grid … as it is on the days of {@code valid}.
 *
 * @param code its code; an abolished one is as good as any, on its days
 * @param name its name in the district's own language, not blank
 * @param parent the unit it belongs to: for a neighbourhood its precinct where there are precincts; none at the top
 * @param valid the days on which all this holds
 * @param kind what a grid was drawn for; none where it is not said, and for every other level
 */
public record TerritoryUnit(
        TerritoryCode code, String name, Option<TerritoryCode> parent, DateRange valid, Option<GridKind> kind) {

    public TerritoryUnit {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a unit without a name: " + code);
        }
    }

    /** The unit below the one its code names. */
    public static TerritoryUnit of(TerritoryCode code, String name, DateRange valid) {
        return new TerritoryUnit(code, name, code.parent(), valid, Option.none());
    }

    public TerritoryUnit under(TerritoryCode other) {
        return new TerritoryUnit(code, name, Option.of(other), valid, kind);
    }

    public TerritoryUnit named(String other) {
        return new TerritoryUnit(code, other, parent, valid, kind);
    }

    public TerritoryUnit during(DateRange days) {
        return new TerritoryUnit(code, name, parent, days, kind);
    }
}
