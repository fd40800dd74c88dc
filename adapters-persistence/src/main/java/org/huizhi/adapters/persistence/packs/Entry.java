package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.function.Function;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Label;

/**
 * 条目: something with a code and a name. It is written on one line, {@code persuade 劝导 | Persuade}, or with keys where there is more
 * to say.
 *
 * @param node where it stands
 * @param more its keys; none where it is written on one line
 * @param code its code
 * @param name its name
 */
record Entry(Node node, Option<Fields> more, String code, Label name) {

    /** With {@code code}, {@code name} and the keys named. */
    static Option<Entry> read(Node node, String... more) {
        if (node.content() instanceof Node.Scalar) {
            return node.text().flatMap(text -> line(node, text));
        }
        return node.fields(List.of("code", "name").appendAll(List.of(more)).toJavaArray(String[]::new))
                .flatMap(at -> For(at.need("code", Forms::code), at.need("name", Forms::label))
                        .yield((code, name) -> new Entry(node, Option.of(at), code, name)));
    }

    /** The entries of a list that can be read, each code and each word once. */
    static Seq<Entry> list(Fields at, String key, String... more) {
        var entries = at.good(key, node -> read(node, more));
        codesOnce(entries);
        wordsOnce(entries);
        return entries;
    }

    /** The codes as they are stated, whatever else may be wrong; none where there is no list. */
    static Option<Seq<String>> stated(Option<Node> list) {
        return list.map(Node::content)
                .filter(Node.Listing.class::isInstance)
                .map(content -> ((Node.Listing) content).items().flatMap(Entry::statedCode));
    }

    static void codesOnce(Seq<Entry> entries) {
        Once.check(entries.map(entry -> new Once.Use(entry.code(), entry.codeNode())), "pack.code-twice");
    }

    /** No word stands for two things: who types it means one of them. */
    static void wordsOnce(Seq<Entry> entries) {
        Map<String, Entry> taken = HashMap.empty();
        for (var entry : entries) {
            for (var word : entry.words()) {
                var first = taken.getOrElse(word, entry);
                if (!first.code().equals(entry.code())) {
                    entry.where(word)
                            .refuse("pack.word-twice", word, first.node().place());
                }
                taken = taken.put(word, first);
            }
        }
    }

    private Seq<String> words() {
        return List.of(code, name.zh(), name.en())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .distinct();
    }

    private Node where(String word) {
        return word.equals(code)
                ? codeNode()
                : more.flatMap(at -> at.node("name")).getOrElse(node);
    }

    /** One of its further keys; written on one line it has none. */
    <T> Option<T> need(String key, Function<Node, Option<T>> as) {
        return more.fold(() -> node.refuse("pack.entry-needs-keys", key), at -> at.need(key, as));
    }

    /** One of its further keys, none where it is left out. */
    <T> Option<Option<T>> may(String key, Function<Node, Option<T>> as) {
        return more.fold(() -> Option.of(Option.none()), at -> at.may(key, as));
    }

    Node codeNode() {
        return more.flatMap(at -> at.node("code")).getOrElse(node);
    }

    private static Option<Entry> line(Node node, String text) {
        var cut = text.split("\\s+", 2);
        return cut.length < 2 || !Ids.wellFormed(cut[0])
                ? node.refuse("pack.entry-form")
                : Forms.label(node, cut[1]).map(name -> new Entry(node, Option.none(), cut[0], name));
    }

    private static Option<String> statedCode(Node item) {
        if (item.content() instanceof Node.Scalar scalar) {
            return Option.of(scalar.text().strip().split("\\s+", 2)[0]);
        }
        return item.content() instanceof Node.Mapping mapping
                ? mapping.entries()
                        .get("code")
                        .map(Node::content)
                        .filter(Node.Scalar.class::isInstance)
                        .map(code -> ((Node.Scalar) code).text().strip())
                : Option.none();
    }
}
