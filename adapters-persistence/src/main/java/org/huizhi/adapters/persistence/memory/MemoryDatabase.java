package org.huizhi.adapters.persistence.memory;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.domain.kernel.Rejection;

/**
 * 内存库: one snapshot of persistent maps. One writer at a time changes a working copy, which becomes the snapshot when the
 * outermost work is kept; readers see the last kept snapshot and never wait. What a nested work does not keep is undone at once,
 * and the outer work goes on.
 */
public final class MemoryDatabase implements UnitOfWork {

    private final ReentrantLock writing = new ReentrantLock(true);
    private volatile Map<Part<?>, Object> kept = HashMap.empty();
    private Map<Part<?>, Object> working = kept;

    @Override
    public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
        return run(work, Either::isRight);
    }

    /** Keeps what {@code work} wrote when its result passes {@code keep}, and nothing of it otherwise or when it throws. */
    <T> T run(Supplier<T> work, Predicate<? super T> keep) {
        writing.lock();
        var outermost = writing.getHoldCount() == 1;
        var before = outermost ? kept : working;
        working = before;
        var done = false;
        try {
            var result = work.get();
            done = keep.test(result);
            return result;
        } finally {
            working = done ? working : before;
            kept = outermost ? working : kept;
            writing.unlock();
        }
    }

    <T> T read(Part<T> part) {
        var view = writing.isHeldByCurrentThread() ? working : kept;
        return part.in(view);
    }

    /** Only inside {@link #run}. */
    <T> void write(Part<T> part, T value) {
        if (!writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write belongs into a unit of work");
        }
        working = working.put(part, value);
    }

    /** 分区: one part of the snapshot, told apart by identity. */
    static final class Part<T> {

        private final T empty;

        Part(T empty) {
            this.empty = empty;
        }

        @SuppressWarnings("unchecked")
        private T in(Map<Part<?>, Object> snapshot) {
            return (T) snapshot.getOrElse(this, empty);
        }
    }
}
