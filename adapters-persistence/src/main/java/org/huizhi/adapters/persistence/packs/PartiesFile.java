package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Party;

/** 移交对象文件: {@code grid/parties.yaml}, to whom a case can be handed over. */
interface PartiesFile {

    static Option<Seq<Party>> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("parties"))
                .map(at -> Entry.list(at, "parties", "oneWay")
                        .flatMap(entry -> entry.may("oneWay", Node::flag)
                                .map(oneWay -> new Party(entry.code(), entry.name(), oneWay.getOrElse(false)))));
    }
}
