package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.TerritoryFinding.AcrossStreets;
import org.huizhi.domain.kernel.territory.TerritoryFinding.ForeignCode;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Orphan;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Overlap;
import org.huizhi.domain.kernel.territory.TerritoryFinding.SplitNeighbourhood;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Unassigned;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Undivided;

/**
 * 划分检查: the one place that says what a partition is.
 *
 * @param complete the levels without remainder, widest first
 * @param top the widest level there is; its units need no parent
 */
record Partition(Territory territory, Seq<Level> complete, Option<Level> top) {

    static Partition of(Territory territory, Seq<Level> complete) {
        var top = territory.units().map(unit -> unit.code().level()).min();
        return new Partition(territory, complete.distinct().sorted(), top);
    }

    Seq<TerritoryFinding> findings() {
        return structural().appendAll(gaps()).sortBy(TerritoryFinding::code);
    }

    /** What is wrong whatever the district promises: orphans, overlaps, codes and precincts. */
    Seq<TerritoryFinding> structural() {
        var perUnit = territory.units().flatMap(this::placement);
        return perUnit.appendAll(overlaps()).distinct();
    }

    private Seq<TerritoryFinding> placement(TerritoryUnit unit) {
        var known = unit.parent().filter(parent -> territory.unit(parent).isDefined());
        if (known.isEmpty()) {
            return top.contains(unit.code().level()) && unit.parent().forAll(this::outOfView)
                    ? List.empty()
                    : List.of(new Orphan(unit.code(), unit.parent()));
        }
        return List.ofAll(misplaced(unit.code(), known.get()));
    }

    /** A tree may begin with a street: what lies above its top is not its concern. */
    private boolean outOfView(TerritoryCode parent) {
        return top.exists(level -> parent.level().isAbove(level));
    }

    private static Option<TerritoryFinding> misplaced(TerritoryCode code, TerritoryCode parent) {
        if (!(parent instanceof PrecinctCode precinct) || code.level() == Level.PRECINCT) {
            return Option.when(
                    !parent.level().isAbove(code.level()) || !code.isWithin(parent),
                    () -> new ForeignCode(code, parent));
        }
        if (!code.isWithin(precinct.street())) {
            return Option.of(new AcrossStreets(code, precinct));
        }
        return Option.when(code.level() != Level.NEIGHBOURHOOD, () -> new SplitNeighbourhood(code, precinct));
    }

    private Seq<TerritoryFinding> overlaps() {
        return territory
                .units()
                .groupBy(TerritoryUnit::code)
                .filterValues(same -> same.size() > 1)
                .toVector()
                .map(entry -> new Overlap(entry._1, entry._2.flatMap(TerritoryUnit::parent)));
    }

    private Seq<TerritoryFinding> gaps() {
        return territory
                .units()
                .flatMap(unit -> Vector.<TerritoryFinding>ofAll(undivided(unit)).appendAll(unassigned(unit)));
    }

    private Option<TerritoryFinding> undivided(TerritoryUnit unit) {
        return complete.find(unit.code().level()::isAbove)
                .filter(next -> !reaches(unit.code(), next))
                .map(next -> new Undivided(unit.code(), next));
    }

    /** Directly, or through levels that are not promised. */
    private boolean reaches(TerritoryCode code, Level level) {
        return territory
                .children(code)
                .map(TerritoryUnit::code)
                .exists(child -> child.level() == level
                        || code.level().isAbove(child.level())
                                && child.level().isAbove(level)
                                && reaches(child, level));
    }

    private Option<TerritoryFinding> unassigned(TerritoryUnit unit) {
        var level = unit.code().level();
        return complete.filter(above -> above.isAbove(level) && top.exists(highest -> !above.isAbove(highest)))
                .lastOption()
                .filter(above -> unit.parent()
                        .filter(parent -> territory.unit(parent).isDefined())
                        .exists(parent -> parent.level().isAbove(above)))
                .map(above -> new Unassigned(unit.code(), above));
    }
}
