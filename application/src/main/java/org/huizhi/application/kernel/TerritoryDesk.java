package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Rejection;
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

    /** Every gap and overlap. */
    Either<Rejection, Seq<Explained<TerritoryFinding>>> check(Call call, Option<LocalDate> on);

    /** A division, merger or renaming from a day on; the answer is the tree of that day. */
    Either<Rejection, Territory> change(Call call, TerritoryChange change);
}
