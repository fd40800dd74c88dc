package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.grid.playbooks.Category;

/**
 * 类别文件: {@code grid/categories.yaml}, what kinds of problem there are: groups of classes that share the beginning of their codes
 * and their playbook.
 *
 * @param playbooks the playbooks there are
 */
record CategoriesFile(Choice<String> playbooks) {

    Option<Seq<Category>> read(Option<Node> file) {
        return file.flatMap(top -> top.fields("groups")).map(at -> {
            var stated = at.good("groups", this::group).flatMap(each -> each);
            Entry.codesOnce(stated.map(Stated::entry));
            Entry.wordsOnce(stated.map(Stated::entry));
            return stated.map(Stated::category);
        });
    }

    /** 类别及出处. */
    private record Stated(Entry entry, Category category) {}

    private Option<Seq<Stated>> group(Node node) {
        return node.fields("prefix", "playbook", "classes").flatMap(at -> {
            var playbook = at.need("playbook", playbooks::code);
            return at.need("prefix", Forms::code)
                    .map(prefix -> at.good("classes", each -> category(each, prefix, playbook)));
        });
    }

    private Option<Stated> category(Node node, String prefix, Option<String> groups) {
        return Entry.read(node, "playbook", "restricted")
                .flatMap(entry -> For(
                                entry.may("playbook", playbooks::code).flatMap(own -> own.orElse(groups)),
                                entry.may("restricted", Node::flag))
                        .yield((playbook, restricted) -> {
                            var full = new Entry(entry.node(), entry.more(), prefix + entry.code(), entry.name());
                            return new Stated(
                                    full,
                                    new Category(full.code(), full.name(), restricted.getOrElse(false), playbook));
                        }));
    }
}
