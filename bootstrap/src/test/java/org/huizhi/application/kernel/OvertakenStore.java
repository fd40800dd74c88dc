package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;
import org.huizhi.domain.kernel.Decision;

/** A store in which somebody else is faster: before a commit, the next of what lies in ambush happens. */
final class OvertakenStore<I, S, E> implements Store<I, S, E> {

    private final Store<I, S, E> store;
    private final Deque<Runnable> ambushes = new ArrayDeque<>();
    private int commits;
    private int loads;

    OvertakenStore(Store<I, S, E> store) {
        this.store = store;
    }

    void ambush(Runnable faster) {
        ambushes.add(faster);
    }

    /** How many commits were tried through this store. */
    int commits() {
        return commits;
    }

    /** How often something was loaded through this store. */
    int loads() {
        return loads;
    }

    @Override
    public Option<Versioned<S>> load(I id) {
        loads++;
        return store.load(id);
    }

    @Override
    public Either<Refusal, Versioned<S>> commit(I id, long expected, Decision<S, E> decision, Provenance by) {
        commits++;
        Option.of(ambushes.poll()).forEach(Runnable::run);
        return store.commit(id, expected, decision, by);
    }

    @Override
    public Seq<Recorded<E>> history(I id) {
        return store.history(id);
    }
}
