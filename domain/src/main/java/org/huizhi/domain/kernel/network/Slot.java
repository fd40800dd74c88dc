package org.huizhi.domain.kernel.network;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Label;

/**
 * 席位: one place in a formation: which role or kind of node belongs there, and how many of them.
 *
 * @param code the role or kind of node, 1 to 64 characters of {@code a-z 0-9 -}
 * @param name how the district calls it, from its pack
 * @param part which count of the notation it belongs to, from 1
 * @param min how many there must be, from 0
 * @param max how many there may be, none for any number
 * @param per the code of the territory level, such as {@code street}, in each of whose units these bounds hold; none when
 *     they hold once, for the whole
 */
public record Slot(String code, Label name, int part, int min, Option<Integer> max, Option<String> per) {

    public Slot {
        if (faults("slot", code, part, min, max).nonEmpty()) {
            throw new IllegalArgumentException("not a slot: " + code + " " + part + " " + min + " " + max);
        }
    }

    /** What keeps these values from being a slot, for whoever reads them from outside. */
    public static Seq<Fault> faults(String field, String code, int part, int min, Option<Integer> max) {
        return List.of(
                        Option.when(
                                !Ids.wellFormed(code),
                                () -> Fault.of(field + ".code", code, "kernel.slot.code-malformed")),
                        Option.when(
                                part < 1, () -> Fault.of(field + ".part", String.valueOf(part), "kernel.slot.no-part")),
                        Option.when(
                                min < 0 || max.exists(most -> most < min || most == 0),
                                () -> Fault.of(
                                        field + ".max",
                                        max.fold(() -> "", String::valueOf),
                                        "kernel.slot.bounds",
                                        min)))
                .flatMap(fault -> fault);
    }

    boolean isExactly(int count) {
        return min == count && max.contains(count);
    }
}
