package org.huizhi.domain.kernel.network;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;

/** 编组差错: what keeps a notation and slots from being a formation. */
interface FormationFaults {

    static Seq<Fault> of(String field, Notation notation, Seq<Slot> slots) {
        var parts = List.rangeClosed(1, notation.parts().size());
        return List.<Fault>empty()
                .appendAll(twice(field, slots))
                .appendAll(order(field, notation, slots, parts))
                .appendAll(parts.flatMap(part -> {
                    var own = slots.filter(slot -> slot.part() == part);
                    return own.isEmpty() ? List.<Fault>empty() : part(field, notation, part, own);
                }));
    }

    private static Seq<Fault> twice(String field, Seq<Slot> slots) {
        return slots.groupBy(Slot::code)
                .filterValues(same -> same.size() > 1)
                .keySet()
                .toList()
                .sorted()
                .map(code -> Fault.of(field + ".slots", code, "kernel.formation.slot-twice"));
    }

    private static Option<Fault> order(String field, Notation notation, Seq<Slot> slots, Seq<Integer> parts) {
        var named = slots.map(Slot::part);
        return Option.when(
                !named.distinct().equals(parts) || !named.sorted().equals(named),
                () -> Fault.of(
                        field + ".slots",
                        named.mkString(" "),
                        "kernel.formation.parts",
                        notation.text(),
                        parts.size()));
    }

    private static Seq<Fault> part(String field, Notation notation, int part, Seq<Slot> own) {
        if (own.map(Slot::per).distinct().size() > 1) {
            return List.of(
                    Fault.of(field + ".slots", own.map(Slot::code).mkString(" "), "kernel.formation.mixed-part", part));
        }
        var count = notation.parts().get(part - 1);
        return own.head().per().isEmpty() && count.exists(n -> !isExactly(own, n))
                ? List.of(Fault.of(
                        field + ".notation", notation.text(), "kernel.formation.other-count", part, count.get()))
                : List.empty();
    }

    private static boolean isExactly(Seq<Slot> slots, int count) {
        return slots.map(Slot::min).sum().intValue() == count
                && slots.forAll(slot -> slot.max().isDefined())
                && slots.map(slot -> slot.max().get()).sum().intValue() == count;
    }
}
