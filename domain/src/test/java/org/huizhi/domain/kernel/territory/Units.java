package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;

/** A small district: two streets, three precincts, four neighbourhoods. */
interface Units {

    LocalDate DAY = LocalDate.of(2026, 6, 30);

    LocalDate FOUNDED = LocalDate.of(2010, 1, 1);

    Instant KNOWN = Instant.parse("2020-01-01T00:00:00Z");

    static TerritoryUnit unit(String code) {
        return TerritoryUnit.of(TerritoryCode.of(code), "Unit " + code, DateRange.from(FOUNDED));
    }

    static TerritoryUnit unit(String code, String parent) {
        return unit(code).under(TerritoryCode.of(parent));
    }

    static Seq<TerritoryUnit> district() {
        return List.of(
                unit("310104"),
                unit("310104003"),
                unit("310104004"),
                unit("310104003-p01"),
                unit("310104003-p02"),
                unit("310104004-p01"),
                unit("310104003001", "310104003-p01"),
                unit("310104003002", "310104003-p01"),
                unit("310104003003", "310104003-p02"),
                unit("310104004001", "310104004-p01"));
    }

    static TerritoryHistory history() {
        return TerritoryHistory.empty().put(district().map(TerritoryEntry::of), KNOWN);
    }
}
