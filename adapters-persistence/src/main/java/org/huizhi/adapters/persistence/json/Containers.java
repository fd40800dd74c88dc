package org.huizhi.adapters.persistence.json;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static <T> List<JsonNode> nodes(Iterable<T> values, Shape<T> inner) {
        var nodes = new ArrayList<JsonNode>();
        for (var value : values) {
            try {
                nodes.add(inner.write(value));
            } catch (Unreadable failure) {
                throw failure.under("[" + nodes.size() + "]");
            }
        }
        return nodes;
    }

    private static <T> List<T> items(JsonNode node, Shape<T> inner) {
        var items = new ArrayList<T>();
        for (var item : Nodes.array(node)) {
            try {
                items.add(inner.read(item));
            } catch (Unreadable failure) {
                throw failure.under("[" + items.size() + "]");
            }
        }
        return items;
    }

    /** A sequence in its order. */
    record Sequence<T, C extends Seq<T>>(Shape<T> inner, Function<List<T>, C> as) implements Shape<C> {

        @Override
        public JsonNode write(C value) {
            return Nodes.MAKE.arrayNode().addAll(nodes(value, inner));
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
            var nodes = nodes(value, inner);
            nodes.sort(Comparator.comparing(JsonNode::toString, CodePoints.ORDER));
            return Nodes.MAKE.arrayNode().addAll(nodes);
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
            for (var entry : ordered) {
                try {
                    object.set(entry._1, inner.write(entry._2));
                } catch (Unreadable failure) {
                    throw failure.under("." + entry._1);
                }
            }
            return object;
        }

        @Override
        public Map<K, V> read(JsonNode node) {
            Map<K, V> read = LinkedHashMap.empty();
            for (var entry : Nodes.object(node).properties()) {
                try {
                    read = read.put(key.key(entry.getKey()), inner.read(entry.getValue()));
                } catch (Unreadable failure) {
                    throw failure.under("." + entry.getKey());
                }
            }
            return read;
        }
    }
}
