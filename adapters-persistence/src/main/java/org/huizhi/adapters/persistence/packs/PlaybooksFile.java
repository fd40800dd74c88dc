package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Playbook;
import org.huizhi.domain.grid.playbooks.Vendor;
import org.huizhi.domain.kernel.access.UnitId;

/**
 * 导则文件: {@code grid/playbooks.yaml}, how each kind of case is handled.
 *
 * @param units whom a playbook may call in
 * @param clocks how a clock is written
 */
record PlaybooksFile(Choice<String> units, ClockForm clocks) {

    /** 导则及出处. */
    record Stated(Node node, Playbook playbook) {}

    Option<Seq<Stated>> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("playbooks")).map(at -> {
            var playbooks = at.good("playbooks", this::playbook);
            Once.check(
                    playbooks.map(each -> new Once.Use(
                            each.playbook().code(),
                            each.node().below("code").saying(each.playbook().code()))),
                    "pack.code-twice");
            return playbooks;
        });
    }

    private Option<Stated> playbook(Node node) {
        return node.fields("code", "version", "photosAfter", "lookBackDays", "clocks", "measures", "vendor", "notices")
                .flatMap(at -> For(
                                at.need("code", Forms::code),
                                at.need("version", each -> each.whole(1, 9_999)),
                                clocks.list(at, "clocks"),
                                at.need("photosAfter", each -> each.whole(0, 20)),
                                Option.of(
                                        Entry.list(at, "measures").map(each -> new Measure(each.code(), each.name()))),
                                at.need("lookBackDays", each -> each.whole(1, 366)),
                                at.may("vendor", this::vendor),
                                at.allOrNone("notices", Forms::code))
                        .yield(Playbook::new))
                .map(playbook -> new Stated(node, playbook));
    }

    private Option<Vendor> vendor(Node node) {
        return node.fields("unit", "slot")
                .flatMap(at -> For(at.need("unit", units::code), at.need("slot", Forms::hours))
                        .yield((unit, slot) -> new Vendor(new UnitId(unit), slot)));
    }
}
