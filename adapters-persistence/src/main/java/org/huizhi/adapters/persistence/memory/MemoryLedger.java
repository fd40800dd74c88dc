package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;

/** 台账: every fact, by the thing it is about, and all of them in their order. */
interface MemoryLedger {

    Part<Map<About, Vector<Recorded<?>>>> LINES = new Part<>(HashMap.empty());

    Part<Vector<Posted>> ALL = new Part<>(Vector.empty());

    record About(String kind, String id) {}

    /** The receipt stays out of the ledger: it is forgotten after some days, and the ledger is not. */
    static void append(MemoryDatabase database, String kind, String id, long version, Seq<?> facts, Provenance by) {
        var kept =
                new Provenance(by.actor(), by.onBehalfOf(), by.purpose(), by.at(), by.policyVersion(), Option.none());
        var more = facts.<Recorded<?>>map(fact -> new Recorded<>(version, fact, kept));
        database.write(
                LINES,
                database.read(LINES)
                        .put(new About(kind, id), of(database, kind, id).appendAll(more)));
        var about = new Posted.About(kind, id);
        var all = database.read(ALL);
        for (int n = 0; n < facts.size(); n++) {
            var place = new Position(0, all.size() + 1L);
            all = all.append(new Posted(place, about, version, n + 1, facts.get(n), kept));
        }
        database.write(ALL, all);
    }

    static Vector<Recorded<?>> of(MemoryDatabase database, String kind, String id) {
        return database.read(LINES).getOrElse(new About(kind, id), Vector.empty());
    }
}
