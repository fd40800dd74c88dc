package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.function.Function;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;

/**
 * 承继: some units end with a day and others begin on it.
 *
 * @param ends the codes that end, or go on changed
 * @param begins the units that begin, of the same level or below it
 * @param dividing whether one becomes several; else several become one
 */
record Succession(Seq<TerritoryCode> ends, Seq<TerritoryUnit> begins, LocalDate on, boolean dividing) {

    static Either<Rejection, Seq<TerritoryEntry>> rename(
            Territory before, TerritoryCode code, String name, LocalDate on) {
        requireDay(before, on);
        var unit = before.unit(code);
        var same = unit.exists(known -> known.name().equals(name));
        var faults = unknown(before, code)
                .appendAll(unit.flatMap(Succession::ahead))
                .appendAll(when(name.isBlank(), "name", name, "name-blank"))
                .appendAll(when(same, "name", name, "name-unchanged"));
        if (!faults.isEmpty()) {
            return Either.left(new Unacceptable(faults));
        }
        var renamed = unit.get().named(name).during(DateRange.from(on));
        return Either.right(closed(unit.get(), on).append(TerritoryEntry.of(renamed)));
    }

    Either<Rejection, Seq<TerritoryEntry>> entries(Territory before) {
        requireDay(before, on);
        var faults = ends.flatMap(code -> unknown(before, code))
                .appendAll(counts())
                .appendAll(begins.flatMap(unit -> unfit(before, unit)))
                .appendAll(touched(before).flatMap(Succession::ahead));
        faults = faults.isEmpty() ? consequences(before) : faults;
        return faults.isEmpty() ? Either.right(entriesOf(before)) : Either.left(new Unacceptable(faults));
    }

    private static void requireDay(Territory before, LocalDate on) {
        if (!before.on().equals(on)) {
            throw new IllegalArgumentException("a change on " + on + " told to the tree of " + before.on());
        }
    }

    private static List<Fault> unknown(Territory before, TerritoryCode code) {
        return before.unit(code).isDefined()
                ? List.empty()
                : List.of(Fault.of("code", code.value(), "kernel.territory.unit-unknown", before.on()));
    }

    /** Changes come in the order of their days: one that is known to follow would bring the old unit back. */
    private static Option<Fault> ahead(TerritoryUnit unit) {
        return unit.valid().to().map(end -> Fault.of("on", unit.code().value(), "kernel.territory.change-ahead", end));
    }

    private Seq<Fault> counts() {
        var tops = begins.count(this::isTop);
        var old = ends.mkString(", ");
        var fresh = begins.map(TerritoryUnit::code).mkString(", ");
        return List.of(
                        when(!dividing && ends.distinct().size() < 2, "merged", old, "too-few"),
                        when(ends.map(TerritoryCode::level).distinct().size() > 1, "merged", old, "levels-mixed"),
                        when(dividing && tops < 2, "parts", fresh, "too-few-parts", tops),
                        when(!dividing && tops != 1, "into", fresh, "not-one", tops))
                .flatMap(Function.identity());
    }

    private Seq<Fault> unfit(Territory before, TerritoryUnit unit) {
        var code = unit.code();
        var inUse = before.unit(code).isDefined() && !isPartOfWhatEnds(before, code);
        var tooWide = ends.exists(end -> code.level().isAbove(end.level()));
        var strangeParent =
                isTop(unit) && !parentLevels(before).contains(unit.parent().map(TerritoryCode::level));
        return List.of(
                        when(inUse, field(), code.value(), "code-in-use", on),
                        when(tooWide, field(), code.value(), "too-wide"),
                        when(strangeParent, field(), code.value(), "parent-level"),
                        when(!unit.valid().equals(DateRange.from(on)), field(), code.value(), "change-day", on))
                .flatMap(Function.identity());
    }

    private static Option<Fault> when(boolean wrong, String field, String value, String code, Object... args) {
        return Option.when(wrong, () -> Fault.of(field, value, "kernel.territory." + code, args));
    }

    private String field() {
        return dividing ? "parts" : "into";
    }

    private boolean isPartOfWhatEnds(Territory before, TerritoryCode code) {
        var above = before.ancestors(code).map(TerritoryUnit::code);
        return ends.exists(end -> code.isWithin(end) || above.contains(end));
    }

    private boolean isTop(TerritoryUnit unit) {
        return ends.exists(end -> end.level() == unit.code().level());
    }

    /** A neighbourhood that belonged to a precinct is followed by neighbourhoods that belong to precincts. */
    private Seq<Option<Level>> parentLevels(Territory before) {
        return ends.flatMap(before::unit).map(unit -> unit.parent().map(TerritoryCode::level));
    }

    /** What would be wrong with the tree after the change that was not wrong before. */
    private Seq<Fault> consequences(Territory before) {
        var touched = touched(before);
        var after = Territory.of(on, before.units().removeAll(touched).appendAll(begins));
        var wrongBefore = Partition.of(before, List.empty()).structural();
        return Partition.of(after, List.empty())
                .structural()
                .removeAll(wrongBefore)
                .map(finding -> new Fault(field(), finding.code().value(), finding.sentence()));
    }

    /** The units that end, go on changed, or move. */
    private Seq<TerritoryUnit> touched(Territory before) {
        var kept = begins.map(TerritoryUnit::code);
        var abolished = ends.removeAll(kept);
        return before.units()
                .filter(unit -> ends.contains(unit.code())
                        || kept.contains(unit.code())
                        || abolished.exists(unit.code()::isWithin));
    }

    private Seq<TerritoryEntry> entriesOf(Territory before) {
        var touched = touched(before);
        var gone = touched.map(TerritoryUnit::code).removeAll(begins.map(TerritoryUnit::code));
        return touched.flatMap(unit -> closed(unit, on))
                .appendAll(gone.map(code -> new TerritoryEntry(code, DateRange.from(on), Option.none())))
                .appendAll(begins.map(TerritoryEntry::of));
    }

    private static Vector<TerritoryEntry> closed(TerritoryUnit unit, LocalDate on) {
        return unit.valid().from().isBefore(on)
                ? Vector.of(
                        TerritoryEntry.of(unit.during(DateRange.of(unit.valid().from(), on))))
                : Vector.empty();
    }
}
