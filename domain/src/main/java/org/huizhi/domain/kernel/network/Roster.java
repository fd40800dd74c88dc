package org.huizhi.domain.kernel.network;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/**
 * 到岗核对: a formation held against its members on one day, slot by slot.
 *
 * @param formation what was asked for
 * @param onDay the day looked at
 * @param fillings each slot, where it is asked of every unit of a level once per unit, in the order of the slots
 * @param strays members of that day that belong to no slot
 */
public record Roster(Formation formation, LocalDate onDay, Seq<Filling> fillings, Seq<Member> strays) {

    /** 满员: every slot is filled, and there is at least one unit wherever each unit needs one. */
    public boolean full() {
        return !gaps().exists(Gap::isOpen);
    }

    /** 编制相符: full, nobody too many, nobody out of place, and the counts are those of the notation. */
    public boolean exact() {
        return full()
                && strays.isEmpty()
                && fillings.forAll(filling -> filling.extra().isEmpty())
                && notation().isInstanceOf(formation.notation());
    }

    /** The counts of that day: units that are covered where a slot is asked of every unit, otherwise those who serve. */
    public Notation notation() {
        return Notation.of(List.rangeClosed(1, formation.notation().parts().size())
                .map(part -> count(fillings.filter(filling -> filling.slot().part() == part))));
    }

    public Seq<Gap> gaps() {
        return formation.slots().flatMap(slot -> gaps(slot, of(slot))).appendAll(strays.map(Gap.Stray::new));
    }

    Seq<Filling> of(Slot slot) {
        return fillings.filter(filling -> filling.slot().equals(slot));
    }

    private Seq<Gap> gaps(Slot slot, Seq<Filling> units) {
        if (units.isEmpty()) {
            return List.of(new Gap.NoTerritory(slot));
        }
        Option<Gap> other = slot.per()
                .flatMap(level -> formation.notation().parts().get(slot.part() - 1))
                .filter(named -> named != units.size())
                .map(named -> new Gap.OtherCount(slot, named, units.size()));
        return units.flatMap(Filling::gaps).appendAll(other);
    }

    private static int count(Seq<Filling> part) {
        return part.forAll(filling -> filling.slot().per().isDefined())
                ? part.groupBy(Filling::territory).values().count(Roster::isCovered)
                : part.map(filling -> filling.serving().size()).sum().intValue();
    }

    private static boolean isCovered(Seq<Filling> unit) {
        return unit.forAll(Filling::filled)
                && unit.exists(filling -> filling.serving().nonEmpty());
    }
}
