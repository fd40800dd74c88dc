package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Limits;

/** 限额文件: {@code grid/limits.yaml}, the figures of the case rules. */
interface LimitsFile {

    static Option<Limits> read(Option<Node> file) {
        return file.flatMap(top -> top.fields(
                        "returnWithin",
                        "bounceLimit",
                        "reopenDays",
                        "duplicateMetres",
                        "duplicateHours",
                        "quorum",
                        "answerWithin"))
                .flatMap(at -> For(
                                at.need("returnWithin", Forms::hours),
                                at.need("bounceLimit", node -> node.whole(1, 99)),
                                at.need("reopenDays", node -> node.whole(0, 366)),
                                at.need("duplicateMetres", node -> node.whole(0, 10_000)),
                                at.need("duplicateHours", node -> node.whole(0, 8_784)),
                                at.need("quorum", node -> node.whole(1, 9)),
                                at.need("answerWithin", Forms::hours))
                        .yield(Limits::new));
    }
}
