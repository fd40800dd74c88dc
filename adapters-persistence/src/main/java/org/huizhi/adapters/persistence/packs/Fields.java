package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/**
 * 键值读取: the keys of one mapping. Any mapping may say where its facts come from, see {@link Provenance}.
 *
 * @param node the mapping
 * @param entries what stands under its keys
 */
record Fields(Node node, Map<String, Node> entries) {

    static Fields of(Node node, LinkedHashMap<String, Node> entries, Seq<String> known) {
        var allowed = known.appendAll(Provenance.KEYS);
        entries.filterKeys(key -> !allowed.contains(key))
                .forEach((key, value) -> value.refuse(
                        "pack.key-unknown", Nearest.to(key, allowed).head(), known));
        var fields = new Fields(node, entries);
        Provenance.check(fields);
        return fields;
    }

    Option<Node> node(String key) {
        return entries.get(key);
    }

    /** What has to stand under the key; its absence is a fault. */
    <T> Option<T> need(String key, Function<Node, Option<T>> as) {
        return entries.get(key).fold(() -> missing(key), as);
    }

    /** What may be left out; none when something stands there that is no such thing. */
    <T> Option<Option<T>> may(String key, Function<Node, Option<T>> as) {
        return entries.get(key)
                .fold(() -> Option.of(Option.none()), node -> as.apply(node).map(Option::of));
    }

    /** A list of which every item has to be read; none when one of them is not. */
    <T> Option<Seq<T>> all(String key, Function<Node, Option<T>> as) {
        return need(key, Node::items).flatMap(items -> Option.sequence(items.map(as)));
    }

    /** The same where the list may be left out. */
    <T> Option<Seq<T>> allOrNone(String key, Function<Node, Option<T>> as) {
        return entries.containsKey(key) ? all(key, as) : Option.of(List.empty());
    }

    /** The items of a list that can be read. */
    <T> Seq<T> good(String key, Function<Node, Option<T>> as) {
        return need(key, Node::items).getOrElse(List.empty()).flatMap(as);
    }

    /** The same where the list may be left out. */
    <T> Seq<T> goodOrNone(String key, Function<Node, Option<T>> as) {
        return entries.containsKey(key) ? good(key, as) : List.empty();
    }

    private <T> Option<T> missing(String key) {
        return node.below(key).refuse("pack.key-missing");
    }
}
