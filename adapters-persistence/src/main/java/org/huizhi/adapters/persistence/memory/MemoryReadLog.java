package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.adapters.persistence.memory.MemoryLedger.About;
import org.huizhi.application.kernel.ReadLog;

/** 内存查阅记录. */
public final class MemoryReadLog implements ReadLog {

    private static final Part<Map<About, Vector<Look>>> LOOKS = new Part<>(HashMap.empty());

    private final MemoryDatabase database;

    public MemoryReadLog(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public void record(Look look) {
        database.run(
                () -> {
                    var about = new About(look.kind(), look.id());
                    database.write(
                            LOOKS, database.read(LOOKS).put(about, looks(about).append(look)));
                    return look;
                },
                any -> true);
    }

    @Override
    public Seq<Look> of(String kind, String id) {
        return looks(new About(kind, id));
    }

    private Vector<Look> looks(About about) {
        return database.read(LOOKS).getOrElse(about, Vector.empty());
    }
}
