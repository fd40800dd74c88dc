package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** 登记册端口: flat things that have no life of their own, such as people and accounts. The last put wins. */
public interface Register<K, V> {

    Option<V> get(K key);

    /** Writes the entry and a ledger line that it changed, in one transaction. */
    void put(K key, V value, Provenance by);

    /** The entries whose declared index has this value, by key; indexes are declared by the register's mapping. */
    Seq<V> where(String index, String value);

    /** The entries after {@code after} in the order of their keys' code points, from the beginning when there is none. */
    Seq<V> page(Option<K> after, int limit);
}
