package org.huizhi.domain.kernel.network;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Phrase;

/**
 * 编组: who has to be there, as ordered slots with how many of each: 五人小组, a building's 1+1+N, the tiers of a network. A
 * part of the notation may have several slots, as the 3 of 1+3+N has one for each of three services.
 *
 * @param code its name in the pack
 * @param name how the district calls it
 * @param version the version of the pack that defines it
 * @param notation how it is written for short
 * @param slots in the order of the notation's parts
 */
public record Formation(String code, Label name, String version, Notation notation, Seq<Slot> slots) {

    private static final int SHOWN = 5;

    public Formation {
        var faults = FormationFaults.of(code, notation, slots);
        if (faults.nonEmpty()) {
            throw new IllegalArgumentException("not a formation: " + faults);
        }
    }

    /** For definitions from outside, with every fault at once; {@code field} is the path that the faults name. */
    public static Validation<Seq<Fault>, Formation> parse(
            String field, String code, Label name, String version, Notation notation, Seq<Slot> slots) {
        var faults = FormationFaults.of(field, notation, slots);
        return faults.isEmpty()
                ? Validation.valid(new Formation(code, name, version, notation, slots))
                : Validation.invalid(faults);
    }

    /**
     * Who is there and who is missing on a day, as a verdict. What would have changed it is stated when it is not full: the
     * members that are missing.
     *
     * @param members everybody ever listed, in any order; only the day's count
     * @param territories the territory codes of each level that exist on that day
     */
    public Explained<Roster> check(Seq<Member> members, Map<String, Set<String>> territories, LocalDate onDay) {
        var roster = roster(members, territories, onDay);
        var open = roster.gaps().filter(Gap::isOpen);
        var sentence = open.isEmpty()
                ? Phrase.of(
                        "kernel.formation.full", name, onDay, roster.notation().text())
                : Phrase.of("kernel.formation.short", name, onDay, Gap.sentences(open, SHOWN));
        var mendable = open.nonEmpty() && open.forAll(Gap.Short.class::isInstance);
        return new Explained<>(
                roster,
                List.of("K-F1", "K-F2"),
                inputs(members, territories, onDay),
                version,
                sentence,
                Option.when(mendable, () -> Phrase.of("kernel.formation.if-joined", missing(open))));
    }

    Roster roster(Seq<Member> members, Map<String, Set<String>> territories, LocalDate onDay) {
        var fillings = slots.flatMap(slot -> units(slot, territories)
                .map(unit -> Filling.of(slot, unit, members.filter(member -> belongs(member, slot, unit)), onDay)));
        var strays = members.filter(member -> member.valid().contains(onDay))
                .reject(member -> fillings.exists(filling -> belongs(member, filling.slot(), filling.territory())))
                .sorted(Member.BY_START);
        return new Roster(this, onDay, fillings, strays);
    }

    Map<String, Object> inputs(Object members, Map<String, Set<String>> territories, LocalDate onDay) {
        return LinkedHashMap.of("formation", this, "members", members, "territories", territories, "onDay", onDay);
    }

    private static Seq<Option<String>> units(Slot slot, Map<String, Set<String>> territories) {
        return slot.per()
                .fold(
                        () -> List.of(Option.none()),
                        level -> territories
                                .get(level)
                                .toList()
                                .flatMap(codes -> codes.toList().sorted().map(Option::of)));
    }

    private static boolean belongs(Member member, Slot slot, Option<String> unit) {
        return member.slot().equals(slot.code()) && (unit.isEmpty() || unit.equals(member.territory()));
    }

    private static int missing(Seq<Gap> open) {
        return open.map(gap -> ((Gap.Short) gap).by()).sum().intValue();
    }
}
