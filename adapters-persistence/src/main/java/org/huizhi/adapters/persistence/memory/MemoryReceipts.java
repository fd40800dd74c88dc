package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.domain.kernel.access.ActorId;

/** 内存回执. */
public final class MemoryReceipts implements Receipts {

    private record Used(ActorId actor, String key) {}

    private static final Part<Map<Used, Receipt>> RECEIPTS = new Part<>(HashMap.empty());

    private final MemoryDatabase database;

    public MemoryReceipts(MemoryDatabase database) {
        this.database = database;
    }

    /** @return false when the actor has used the key before */
    static boolean add(MemoryDatabase database, Receipt receipt) {
        var receipts = database.read(RECEIPTS);
        var used = new Used(receipt.actor(), receipt.key());
        if (receipts.containsKey(used)) {
            return false;
        }
        database.write(RECEIPTS, receipts.put(used, receipt));
        return true;
    }

    @Override
    public Option<Receipt> find(ActorId actor, String key) {
        return database.read(RECEIPTS).get(new Used(actor, key));
    }

    @Override
    public boolean keep(Receipt receipt) {
        return database.run(() -> add(database, receipt), Boolean::booleanValue);
    }

    @Override
    public void forgetBefore(Instant limit) {
        database.run(
                () -> {
                    var young = database.read(RECEIPTS)
                            .filterValues(receipt -> !receipt.at().isBefore(limit));
                    database.write(RECEIPTS, young);
                    return limit;
                },
                any -> true);
    }
}
