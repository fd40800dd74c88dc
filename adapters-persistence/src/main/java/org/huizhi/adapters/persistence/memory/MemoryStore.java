package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.function.Function;
import org.huizhi.adapters.persistence.memory.MemoryDatabase.Part;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.kernel.Decision;

/** 内存存储: the reference store, one class for every aggregate. */
public final class MemoryStore<I, S, E> implements Store<I, S, E> {

    private final MemoryDatabase database;
    private final String kind;
    private final Function<I, String> key;
    private final Part<Map<String, Versioned<S>>> rows = new Part<>(HashMap.empty());

    /**
     * @param kind what the ledger calls such an aggregate, such as {@code grid-case}
     * @param key the text of an id
     */
    public MemoryStore(MemoryDatabase database, String kind, Function<I, String> key) {
        this.database = database;
        this.kind = kind;
        this.key = key;
    }

    @Override
    public Option<Versioned<S>> load(I id) {
        return database.read(rows).get(key.apply(id));
    }

    @Override
    public Either<Refusal, Versioned<S>> commit(I id, long expected, Decision<S, E> decision, Provenance by) {
        return database.run(() -> write(key.apply(id), expected, decision, by), Either::isRight);
    }

    private Either<Refusal, Versioned<S>> write(String id, long expected, Decision<S, E> decision, Provenance by) {
        var table = database.read(rows);
        var used = by.receipt().filter(receipt -> !MemoryReceipts.add(database, receipt));
        if (used.isDefined()) {
            return Either.left(new Refusal.Repeated(used.get().key()));
        }
        if (table.get(id).map(Versioned::version).getOrElse(0L) != expected) {
            return Either.left(new Refusal.Stale(id, expected));
        }
        var stored = new Versioned<>(decision.next(), expected + 1);
        database.write(rows, table.put(id, stored));
        MemoryLedger.append(database, kind, id, stored.version(), decision.facts(), by);
        MemoryNotes.append(database, decision.notes());
        return Either.right(stored);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Seq<Recorded<E>> history(I id) {
        return MemoryLedger.of(database, kind, key.apply(id)).map(line -> (Recorded<E>) line);
    }

    /** Everything there is, in no order; for reads ports. */
    public Iterable<Versioned<S>> all() {
        return database.read(rows).values();
    }
}
