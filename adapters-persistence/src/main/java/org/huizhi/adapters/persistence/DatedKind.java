package org.huizhi.adapters.persistence;

import java.util.function.Function;

/**
 * 分期登记册种类: what a store must know of a dated register beside its values.
 *
 * @param name what it holds, such as {@code territory}; also its name in the ledger
 * @param key the text of a key, the same text for equal keys only
 * @param parse the key of a text that {@code key} made
 */
public record DatedKind<K>(String name, Function<K, String> key, Function<String, K> parse) {}
