package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Rejection;

/**
 * 区划变更: a change of the units from a day on. It is turned into dated entries: what ends is closed with the day, what begins
 * is opened on it, and nothing is overwritten.
 */
public sealed interface TerritoryChange {

    /** The first day on which it holds. */
    LocalDate on();

    /**
     * The entries that bring the change about, for one put; no two for the same code share a day.
     *
     * @param before the tree of the day {@link #on}, as known so far
     * @return or {@code Unacceptable} with everything that keeps it from being done
     */
    Either<Rejection, Seq<TerritoryEntry>> entries(Territory before);

    /**
     * 拆分: one unit becomes several. The old code is abolished with everything whose code starts with it, unless one of the
     * parts keeps it.
     *
     * @param parts two or more units of the old one's level, and any new units below them; all valid from the day, with no end
     */
    record Division(TerritoryCode divided, Seq<TerritoryUnit> parts, LocalDate on) implements TerritoryChange {
        @Override
        public Either<Rejection, Seq<TerritoryEntry>> entries(Territory before) {
            return new Succession(List.of(divided), parts, on, true).entries(before);
        }
    }

    /**
     * 合并: several units become one. The old codes are abolished with everything whose code starts with them, unless the new
     * unit keeps one of them.
     *
     * @param merged two or more units of one level
     * @param into the unit of that level, and any new units below it; all valid from the day, with no end
     */
    record Merger(Seq<TerritoryCode> merged, Seq<TerritoryUnit> into, LocalDate on) implements TerritoryChange {
        @Override
        public Either<Rejection, Seq<TerritoryEntry>> entries(Territory before) {
            return new Succession(merged, into, on, false).entries(before);
        }
    }

    /**
     * 更名: the same unit under another name.
     *
     * @param name the new name
     */
    record Renaming(TerritoryCode code, String name, LocalDate on) implements TerritoryChange {
        @Override
        public Either<Rejection, Seq<TerritoryEntry>> entries(Territory before) {
            return Succession.rename(before, code, name, on);
        }
    }
}
