package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.domain.kernel.Sealed;

/** 内存投递箱: it has a slot and no window. */
public final class MemoryDropBox implements DropBox {

    private record Dropped(Sealed drop, Instant at) {}

    private static final Part<Map<String, Dropped>> DROPS = new Part<>(HashMap.empty());

    private final MemoryDatabase database;

    public MemoryDropBox(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void put(String receipt, Sealed drop, Instant at) {
        database.run(
                () -> {
                    var drops = database.read(DROPS);
                    database.write(DROPS, drops.computeIfAbsent(receipt, first -> new Dropped(drop, at))._2);
                    return receipt;
                },
                any -> true);
    }

    /** What lies in it under a receipt, still sealed; for whoever empties it. */
    Option<Sealed> kept(String receipt) {
        return database.read(DROPS).get(receipt).map(Dropped::drop);
    }
}
