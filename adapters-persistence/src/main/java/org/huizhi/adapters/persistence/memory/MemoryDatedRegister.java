package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.huizhi.adapters.persistence.CodePoints;
import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Changed;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.domain.kernel.DateRange;

/** 内存分期登记册: one class for every dated register; of two entries known at the same instant the later put counts. */
public final class MemoryDatedRegister<K, V> implements DatedRegister<K, V> {

    private record Entry<V>(DateRange range, Instant known, int n, Option<V> value) {}

    private final Part<TreeMap<String, Vector<Entry<V>>>> entries = new Part<>(TreeMap.empty(CodePoints.ORDER));
    private final MemoryDatabase database;
    private final DatedKind<K> kind;

    public MemoryDatedRegister(MemoryDatabase database, DatedKind<K> kind) {
        this.database = database;
        this.kind = kind;
    }

    @Override
    public Option<V> at(K key, LocalDate validOn, Instant knownOn) {
        return held(of(kind.key().apply(key)), validOn, knownOn);
    }

    @Override
    public Map<K, V> all(LocalDate validOn, Instant knownOn) {
        Map<K, V> held = LinkedHashMap.empty();
        for (var key : database.read(entries)) {
            for (var value : held(key._2, validOn, knownOn)) {
                held = held.put(kind.parse().apply(key._1), value);
            }
        }
        return held;
    }

    private static <V> Option<V> held(Vector<Entry<V>> known, LocalDate validOn, Instant knownOn) {
        return known.filter(entry ->
                        entry.range().contains(validOn) && !entry.known().isAfter(knownOn))
                .maxBy(Comparator.<Entry<V>, Instant>comparing(Entry::known).thenComparing(Entry::n))
                .flatMap(Entry::value);
    }

    @Override
    public void put(K key, DateRange range, Option<V> value, Provenance by) {
        database.run(() -> write(kind.key().apply(key), range, value, by), any -> true);
    }

    private int write(String key, DateRange range, Option<V> value, Provenance by) {
        var known = of(key);
        var n = known.size() + 1;
        var entry = new Entry<>(range, by.at(), n, value);
        database.write(entries, database.read(entries).put(key, known.append(entry)));
        MemoryLedger.append(database, kind.name(), key, n, List.of(new Changed()), by);
        return n;
    }

    private Vector<Entry<V>> of(String key) {
        return database.read(entries).getOrElse(key, Vector.empty());
    }
}
