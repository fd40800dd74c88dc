package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 单位文件: {@code units.yaml}, whom cases can be dispatched to, and where each works. */
interface UnitsFile {

    static Option<Seq<Unit>> read(Option<Node> file, Head head, Option<Land> land) {
        var divisions = Choice.ofCodes("division", land.map(Land::divisions));
        return file.flatMap(top -> top.fields("units"))
                .map(at -> Entry.list(at, "units", "scope")
                        .flatMap(entry -> entry.need("scope", node -> scope(node, head, divisions))
                                .map(scope -> new Unit(new UnitId(entry.code()), entry.name(), scope))));
    }

    private static Option<DivisionCode> scope(Node node, Head head, Choice<String> divisions) {
        return Forms.division(node).flatMap(code -> {
            if (head.district().exists(district -> !code.district().equals(district))) {
                return node.refuse(
                        "pack.outside-district", head.district().get().value());
            }
            return divisions.code(node).map(known -> code);
        });
    }
}
