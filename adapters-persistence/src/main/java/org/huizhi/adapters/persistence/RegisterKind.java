package org.huizhi.adapters.persistence;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.util.function.Function;

/**
 * 登记册种类: what a store must know of a register beside its values.
 *
 * @param name what it holds, such as {@code person}; also its name in the ledger
 * @param key the text of a key, the same text for equal keys only
 * @param indexes by name, the values under which an entry is found, none or many
 */
public record RegisterKind<K, V>(
        String name, Function<K, String> key, Map<String, Function<V, ? extends Seq<String>>> indexes) {

    public static <K, V> RegisterKind<K, V> of(String name, Function<K, String> key) {
        return new RegisterKind<>(name, key, LinkedHashMap.empty());
    }

    /** The same register, found by one more index. */
    public RegisterKind<K, V> indexed(String index, Function<V, ? extends Seq<String>> values) {
        return new RegisterKind<>(name, key, indexes.put(index, values));
    }

    /** @throws IllegalArgumentException when no such index is declared */
    public String require(String index) {
        if (!indexes.containsKey(index)) {
            throw new IllegalArgumentException("register " + name + " has no index " + index);
        }
        return index;
    }
}
