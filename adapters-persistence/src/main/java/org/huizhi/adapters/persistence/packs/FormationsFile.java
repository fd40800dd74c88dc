package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Network;
import org.huizhi.domain.kernel.network.Notation;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.territory.Level;

/**
 * 编组文件: {@code formations.yaml}, teams and networks.
 *
 * @param version of the pack as facts name it, which every formation carries
 * @param levels the levels in use, as a slot may be asked of each unit of one
 */
record FormationsFile(String version, Choice<String> levels) {

    static Option<Seq<Formation>> read(Option<Node> file, Head head) {
        var levels = head.levels().getOrElse(List.of(Level.values())).map(Choice::word);
        var reader = new FormationsFile(head.policyVersion(), Choice.ofCodes("level-in-use", levels));
        return file.flatMap(top -> top.fields("formations"))
                .map(at -> Entry.list(at, "formations", "notation", "network", "slots")
                        .flatMap(reader::formation));
    }

    private Option<Formation> formation(Entry entry) {
        var place = entry.node().place();
        return For(
                        entry.need("notation", FormationsFile::notation),
                        entry.may("network", Node::flag),
                        entry.more().flatMap(at -> at.all("slots", this::slot)))
                .yield((notation, network, slots) -> entry.node()
                        .valid(Formation.parse(place, entry.code(), entry.name(), version, notation, slots))
                        .peek(formation -> {
                            if (network.getOrElse(false)) {
                                entry.node().faults().addAll(Network.faults(place, formation));
                            }
                        }))
                .flatMap(formation -> formation);
    }

    private static Option<Notation> notation(Node node) {
        return node.text()
                .flatMap(text -> node.valid(Notation.parse(node.place(), text).mapError(List::of)));
    }

    private Option<Slot> slot(Node node) {
        return Entry.read(node, "part", "min", "max", "per")
                .flatMap(entry -> For(
                                entry.need("part", each -> each.whole(1, 99)),
                                entry.need("min", each -> each.whole(0, 999_999)),
                                entry.may("max", each -> each.whole(1, 999_999)),
                                entry.may("per", levels::code))
                        .yield((part, min, max, per) -> {
                            var faults = Slot.faults(node.place(), entry.code(), part, min, max);
                            node.faults().addAll(faults);
                            return Option.when(
                                    faults.isEmpty(), () -> new Slot(entry.code(), entry.name(), part, min, max, per));
                        })
                        .flatMap(slot -> slot));
    }
}
