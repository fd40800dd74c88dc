package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * 事务: runs work in a transaction of the calling thread. A call inside a running one joins it under a savepoint, so that what it does
 * not keep is undone and the outer work goes on. A database of a host's own is joined by another implementation of this.
 */
public interface Transactions extends AutoCloseable {

    /**
     * Keeps what the work wrote when its result passes {@code keep}; keeps nothing of it otherwise, or when it throws.
     *
     * @throws StorageException when the database fails; nothing was kept then
     */
    <T> T run(Work<T> work, Predicate<? super T> keep);

    default <T> T run(Work<T> work) {
        return run(work, any -> true);
    }

    /** Reads one consistent state of the database; inside a running {@link #run}, its own. */
    <T> T read(Work<T> work);

    /** Whether the calling thread is inside one. */
    boolean running();

    /** Work of a single statement that writes, all of it or nothing; where a transaction costs a way of its own, there is none around it. */
    default <T> T once(Work<T> work) {
        return run(work);
    }

    /** Work of a single statement that reads. */
    default <T> T glance(Work<T> work) {
        return read(work);
    }

    /**
     * Holds a name against every other process on the database; none when another holds it. A database that one process has to itself
     * gives it always.
     */
    default Option<Lease> lease(String name) {
        return Option.some(() -> {});
    }

    @Override
    void close();

    /** 事务内的工作. */
    @FunctionalInterface
    interface Work<T> {
        T on(Session session) throws SQLException;
    }
}
