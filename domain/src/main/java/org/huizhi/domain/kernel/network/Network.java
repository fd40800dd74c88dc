package org.huizhi.domain.kernel.network;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;

/**
 * 网络: a formation of tiers whose members are facilities with parents, as the child-protection network 1+13+N: one centre,
 * at least one node in every unit of each tier between, and leaves below them.
 *
 * @param tiers one slot per part of the notation, the centre first
 * @param nodes every facility ever in service, in any order
 */
public record Network(Formation tiers, Seq<Node> nodes) {

    private static final int SHOWN = 5;

    public Network {
        var faults = faults(tiers.code(), tiers);
        if (faults.nonEmpty()) {
            throw new IllegalArgumentException("not the tiers of a network: " + faults);
        }
    }

    /** What keeps a formation from being the tiers of a network, for whoever reads it from outside. */
    public static Seq<Fault> faults(String field, Formation tiers) {
        var slots = tiers.slots();
        var between = slots.drop(1).dropRight(1).filter(slot -> slot.per().isEmpty() || slot.min() < 1);
        return List.of(
                        Option.when(
                                slots.size() < 2
                                        || slots.size()
                                                > tiers.notation().parts().size(),
                                () -> Fault.of(
                                        field + ".slots", slots.map(Slot::code).mkString(" "), "kernel.network.tiers")),
                        Option.when(
                                slots.head().per().isDefined() || !slots.head().isExactly(1),
                                () -> Fault.of(field + ".slots", slots.head().code(), "kernel.network.no-centre")))
                .flatMap(fault -> fault)
                .appendAll(between.map(slot -> Fault.of(field + ".slots", slot.code(), "kernel.network.uncovered")));
    }

    /**
     * How it stands on a day, as a verdict.
     *
     * @param territories the territory codes of each level that exist on that day
     */
    public Explained<Readiness> readiness(Map<String, Set<String>> territories, LocalDate onDay) {
        var roster = tiers.roster(nodes.map(Node::asMember), territories, onDay);
        var gaps = roster.gaps().appendAll(parents(onDay));
        var open = gaps.filter(Gap::isOpen);
        var notation = roster.notation();
        return new Explained<>(
                new Readiness(notation, tiers.slots().map(slot -> tier(slot, roster)), gaps),
                List.of("K-F1", "K-F2", "K-F3"),
                tiers.inputs(nodes, territories, onDay),
                tiers.version(),
                open.isEmpty()
                        ? Phrase.of("kernel.network.ready", tiers.name(), onDay, notation.text())
                        : Phrase.of(
                                "kernel.network.open",
                                tiers.name(),
                                onDay,
                                notation.text(),
                                Gap.sentences(open, SHOWN)),
                Option.none());
    }

    private Tier tier(Slot slot, Roster roster) {
        var units = roster.of(slot);
        return new Tier(
                slot.code(),
                slot.name(),
                roster.notation().parts().get(slot.part() - 1).get(),
                slot.per().isDefined()
                        ? Option.of(units.size())
                        : tiers.notation().parts().get(slot.part() - 1),
                units.map(unit -> unit.serving().size()).sum().intValue());
    }

    private Seq<Gap> parents(LocalDate onDay) {
        var inService = nodes.filter(node -> node.service().contains(onDay)).sortBy(Node::id);
        return tiers.slots().zip(tiers.slots().drop(1)).flatMap(pair -> {
            var above = inService
                    .filter(node -> node.tier().equals(pair._1.code()))
                    .map(Node::id)
                    .toSet();
            return inService
                    .filter(node -> node.tier().equals(pair._2.code()))
                    .flatMap(node -> gap(pair._2, node, above));
        });
    }

    private static Option<Gap> gap(Slot tier, Node node, Set<String> above) {
        return node.parent()
                .fold(
                        () -> Option.when(tier.part() > 2, () -> new Gap.NoParent(tier, node)),
                        parent -> Option.when(!above.contains(parent), () -> new Gap.ParentAway(tier, node, parent)));
    }
}
