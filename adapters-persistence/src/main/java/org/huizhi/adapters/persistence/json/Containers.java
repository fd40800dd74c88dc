package org.huizhi.adapters.persistence.json;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.function.Function;
import org.huizhi.adapters.persistence.CodePoints;
import tools.jackson.databind.JsonNode;

/** 容器: vavr's options and collections. */
interface Containers {

    /** An option is its value or nothing at all. */
    record Maybe<T>(Shape<T> inner) implements Shape<Option<T>> {

        @Override
        public JsonNode write(Option<T> value) {
            return value.map(inner::write).getOrElse(Nodes.MAKE::nullNode);
        }

        @Override
        public Option<T> read(JsonNode node) {
            return Option.some(inner.read(node));
        }

        @Override
        public Option<T> absent() {
            return Option.none();
        }
    }

    private static <T> JsonNode list(Iterable<JsonNode> nodes) {
        return Nodes.MAKE.arrayNode().addAll(List.ofAll(nodes).asJava());
    }

    private static <T> Vector<T> items(JsonNode node, Shape<T> inner) {
        return Vector.ofAll(Nodes.array(node))
                .zipWithIndex((item, n) -> Nodes.under("[" + n + "]", () -> inner.read(item)));
    }

    /** A sequence in its order. */
    record Sequence<T, C extends Seq<T>>(Shape<T> inner, Function<Vector<T>, C> as) implements Shape<C> {

        @Override
        public JsonNode write(C value) {
            return list(
                    Vector.ofAll(value).zipWithIndex((item, n) -> Nodes.under("[" + n + "]", () -> inner.write(item))));
        }

        @Override
        public C read(JsonNode node) {
            return as.apply(items(node, inner));
        }
    }

    /** A set, sorted by the text of its elements, so that equal sets are equal texts. */
    record Distinct<T>(Shape<T> inner) implements Shape<Set<T>> {

        @Override
        public JsonNode write(Set<T> value) {
            return list(value.toVector()
                    .map(item -> Nodes.under("[]", () -> inner.write(item)))
                    .sorted(Comparator.comparing(JsonNode::toString, CodePoints.ORDER)));
        }

        @Override
        public Set<T> read(JsonNode node) {
            var items = items(node, inner);
            var distinct = LinkedHashSet.ofAll(items);
            if (distinct.size() < items.size()) {
                throw new Unreadable("holds an element twice");
            }
            return distinct;
        }
    }

    /** A map as an object; one that remembers its order keeps it, any other is sorted by key. */
    record Keyed<K, V>(Shape<K> key, Shape<V> inner) implements Shape<Map<K, V>> {

        @Override
        public JsonNode write(Map<K, V> value) {
            var entries =
                    value.toVector().map(entry -> entry.map1(k -> key.write(k).asString()));
            var ordered = value instanceof LinkedHashMap
                    ? entries
                    : entries.sorted((left, right) -> CodePoints.ORDER.compare(left._1, right._1));
            var object = Nodes.MAKE.objectNode();
            ordered.forEach(entry -> object.set(entry._1, Nodes.under("." + entry._1, () -> inner.write(entry._2))));
            return object;
        }

        @Override
        public Map<K, V> read(JsonNode node) {
            Map<K, V> read = LinkedHashMap.empty();
            for (var entry : Nodes.object(node).properties()) {
                var name = entry.getKey();
                read = read.put(
                        Nodes.under("." + name, () -> key.key(name)),
                        Nodes.under("." + name, () -> inner.read(entry.getValue())));
            }
            return read;
        }
    }
}
