package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.CodePoints;
import org.huizhi.adapters.persistence.RegisterKind;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Changed;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Register;

/** 内存登记册: one class for every register. */
public final class MemoryRegister<K, V> implements Register<K, V> {

    private record Found(String index, String value) {}

    private final Part<TreeMap<String, V>> entries = new Part<>(TreeMap.empty(CodePoints.ORDER));
    private final Part<Map<Found, Set<String>>> finder = new Part<>(HashMap.empty());
    private final MemoryDatabase database;
    private final RegisterKind<K, V> kind;

    public MemoryRegister(MemoryDatabase database, RegisterKind<K, V> kind) {
        this.database = database;
        this.kind = kind;
    }

    @Override
    public Option<V> get(K key) {
        return database.read(entries).get(kind.key().apply(key));
    }

    @Override
    public void put(K key, V value, Provenance by) {
        database.run(() -> write(kind.key().apply(key), value, by), any -> true);
    }

    private V write(String key, V value, Provenance by) {
        var table = database.read(entries);
        var found = database.read(finder);
        for (var old : table.get(key).toList().flatMap(this::indexed)) {
            found = found.put(old, found.get(old).get().remove(key));
        }
        for (var now : indexed(value)) {
            found = found.put(now, found.getOrElse(now, HashSet.empty()).add(key));
        }
        database.write(finder, found);
        database.write(entries, table.put(key, value));
        var version = MemoryLedger.of(database, kind.name(), key).size() + 1L;
        MemoryLedger.append(database, kind.name(), key, version, List.of(new Changed()), by);
        return value;
    }

    private Seq<Found> indexed(V value) {
        return kind.indexes()
                .toVector()
                .flatMap(index -> index._2.apply(value).map(text -> new Found(index._1, text)))
                .distinct();
    }

    @Override
    public Seq<V> where(String index, String value) {
        var table = database.read(entries);
        return database.read(finder)
                .getOrElse(new Found(kind.require(index), value), HashSet.empty())
                .toVector()
                .sorted(CodePoints.ORDER)
                .flatMap(table::get);
    }

    @Override
    public Seq<V> page(Option<K> after, int limit) {
        var last = after.map(kind.key());
        return database.read(entries)
                .iterator()
                .dropWhile(entry -> last.exists(key -> CodePoints.ORDER.compare(entry._1, key) <= 0))
                .take(limit)
                .map(entry -> entry._2)
                .toVector();
    }

    /** How often the entry was written, for audit. */
    public int changes(K key) {
        return MemoryLedger.of(database, kind.name(), kind.key().apply(key)).size();
    }
}
