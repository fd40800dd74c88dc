package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Reason;

/** 理由文件: {@code grid/reasons.yaml}, the reason codes by what they may be given for. */
interface ReasonsFile {

    static Option<Seq<Reason>> read(Option<Node> file) {
        var uses = List.of(Reason.Use.values());
        return file.flatMap(top -> top.fields(uses.map(Choice::word).toJavaArray(String[]::new)))
                .map(at -> uses.flatMap(use -> reasons(at, use)));
    }

    private static Seq<Reason> reasons(Fields at, Reason.Use use) {
        var word = Choice.word(use);
        var none = at.node(word)
                .forAll(node -> node.content() instanceof Node.Listing list
                        && list.items().isEmpty());
        if (none) {
            at.node().below(word).refuse("pack.reason-none");
            return List.empty();
        }
        return Entry.list(at, word).map(each -> new Reason(use, each.code(), each.name()));
    }
}
