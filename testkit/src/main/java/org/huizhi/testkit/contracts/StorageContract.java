package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Sealed;
import org.junit.jupiter.api.BeforeEach;

/**
 * 存储契约之本: what the contracts over one database share. An adapter hands in its ports over an empty database, and extends each
 * contract with that:
 *
 * <pre>{@code
 * class MyStoreTest extends StoreContract<ErrandId, Errand, ErrandFact> {
 *     @Override protected Bench<ErrandId, Errand, ErrandFact> emptyStorage() { return MyFixture.empty(); }
 * }
 * }</pre>
 */
public abstract class StorageContract<I, S, E> {

    private Bench<I, S, E> storage = unset();
    private int steps;

    /** A database without a row, and an aggregate to try it with. Called once for each promise. */
    protected abstract Bench<I, S, E> emptyStorage();

    @BeforeEach
    public void start() {
        storage = emptyStorage();
        steps = storage.life().apply(freshId()).size();
        assertTrue(steps >= 2, "a life has at least two steps");
    }

    @SuppressWarnings("NullAway")
    static <T> T unset() {
        return null;
    }

    final Bench<I, S, E> storage() {
        return storage;
    }

    final I freshId() {
        return storage.freshId().get();
    }

    final Decision<S, E> step(I id, int n) {
        return storage.life().apply(id).get(n);
    }

    final int steps() {
        return steps;
    }

    /** Opens a life and takes it to version {@code version}. */
    final Versioned<S> lived(I id, int version) {
        var last = storage.store().commit(id, 0, step(id, 0), By.now(0)).get();
        for (int n = 1; n < version; n++) {
            last = storage.store().commit(id, n, step(id, n), By.now(n)).get();
        }
        return last;
    }

    /** The version of a row, 0 when there is none; the row and its facts must say the same. */
    final long version(I id) {
        var version = storage.store().load(id).map(Versioned::version).getOrElse(0L);
        var explained = storage.store().history(id).map(Recorded::version).distinct();
        assertEquals(
                List.rangeClosed(1L, version), explained.toList(), "each version is explained, and nothing else is");
        return version;
    }

    static Note note(String id) {
        return new Note(new NoteId(id), new Sealed("k1." + id));
    }
}
