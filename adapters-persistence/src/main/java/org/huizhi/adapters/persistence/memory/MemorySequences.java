package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Sequences;

/** 内存顺序号. */
public final class MemorySequences implements Sequences {

    private static final Part<Map<String, Long>> COUNTERS = new Part<>(HashMap.empty());

    private final MemoryDatabase database;

    public MemorySequences(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public long next(String name) {
        return database.run(() -> count(name), any -> true);
    }

    private long count(String name) {
        var counters = database.read(COUNTERS);
        var next = counters.getOrElse(name, 0L) + 1;
        database.write(COUNTERS, counters.put(name, next));
        return next;
    }
}
