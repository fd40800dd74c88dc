package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Explained;

/** 区域树: the units of a district as they are on one day, as far as they are known at one instant. */
public sealed interface Territory permits Tree {

    LocalDate on();

    /** Every unit that is valid on the day, by code. A code stands twice only where the data are wrong, see {@link #check}. */
    Seq<TerritoryUnit> units();

    Option<TerritoryUnit> unit(TerritoryCode code);

    /** The units directly below, by code; none for a code that is unknown on the day. */
    Seq<TerritoryUnit> children(TerritoryCode code);

    /** The units above, nearest first, without the unit itself; none for a code that is unknown on the day. */
    default Seq<TerritoryUnit> ancestors(TerritoryCode code) {
        return Stream.iterate(unit(code).flatMap(this::above), unit -> unit.flatMap(this::above))
                .takeWhile(Option::isDefined)
                .map(Option::get)
                .toVector();
    }

    /** The unit itself or the one above it that is of this level: the precinct of a micro-grid, say. */
    default Option<TerritoryUnit> ancestor(TerritoryCode code, Level level) {
        return unit(code)
                .toList()
                .appendAll(ancestors(code))
                .find(unit -> unit.code().level() == level);
    }

    private Option<TerritoryUnit> above(TerritoryUnit unit) {
        return unit.parent()
                .filter(parent -> parent.level().isAbove(unit.code().level()))
                .flatMap(this::unit);
    }

    /**
     * Everything that keeps this from being a partition: each unit of a level belongs to exactly one unit of the level above.
     *
     * @param complete the levels that this district promises to divide itself into without remainder, in any order
     * @param policyVersion the version of the pack that says so
     * @return the findings, ordered by code; empty when all is well
     */
    default Seq<Explained<TerritoryFinding>> check(Seq<Level> complete, String policyVersion) {
        return Partition.of(this, complete).findings().map(finding -> finding.explained(this, policyVersion));
    }

    /** The tree of those units that are valid on the day. */
    static Territory of(LocalDate on, Iterable<TerritoryUnit> units) {
        return Tree.of(on, units);
    }
}
