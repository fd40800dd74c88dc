package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryFinding;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** 区划用例: the units of the district by day and by what was known, and their dated changes (T1–T3). */
public interface TerritoryDesk {

    /** The units as of a day, as known at an instant; today and now when nothing is said. */
    Either<Rejection, Territory> tree(Call call, Option<LocalDate> on, Option<Instant> known);

    Either<Rejection, TerritoryUnit> find(Call call, TerritoryCode code, Option<LocalDate> on, Option<Instant> known);

    /**
     * The unit an address belongs to, by the longest beginning that the district has an entry for (K-T4).
     *
     * @param address as people write it
     */
    Either<Rejection, Located> locate(Call call, String address, Option<LocalDate> on, Option<Instant> known);

    /**
     * Says which unit an address belongs to on some days, or that it is no entry on them; what was known before stays known.
     *
     * @param unit none when there is to be no entry
     * @return the entry, none where there is none now
     */
    Either<Rejection, Option<AddressEntry>> enter(
            Call call, Address address, Option<TerritoryCode> unit, DateRange days);

    /** Every gap and overlap. */
    Either<Rejection, Seq<Explained<TerritoryFinding>>> check(Call call, Option<LocalDate> on);

    /** A division, merger or renaming from a day on; the answer is the tree of that day. */
    Either<Rejection, Territory> change(Call call, TerritoryChange change);
}
