package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;

/** 内存发件箱: one writer at a time, so that the order of the ledger is the order of commit. */
public final class MemoryOutbox implements Outbox {

    private final MemoryDatabase database;

    public MemoryOutbox(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public Seq<Posted> after(Position cursor, int limit) {
        var all = database.read(MemoryLedger.ALL);
        var from = Math.toIntExact(Math.min(cursor.seq(), all.size()));
        return all.slice(from, Math.min(all.size(), from + limit));
    }

    @Override
    public Position end() {
        return database.read(MemoryLedger.ALL).lastOption().map(Posted::at).getOrElse(Position.START);
    }

    @Override
    public Option<Posted> at(Position place) {
        var all = database.read(MemoryLedger.ALL);
        return Option.when(
                place.transaction() == 0 && place.seq() >= 1 && place.seq() <= all.size(),
                () -> all.get(Math.toIntExact(place.seq() - 1)));
    }
}
