package org.huizhi.adapters.persistence.jdbc;

import java.sql.SQLException;
import java.util.function.Predicate;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.jspecify.annotations.Nullable;

/** 线程事务: what runs belongs to the thread that began it, and what the thread calls inside joins it. */
abstract class ThreadTransactions implements Transactions {

    private final Vendor vendor;
    private volatile boolean closed;
    private final ThreadLocal<Running> running = new ThreadLocal<>();
    private final ThreadLocal<Session> reading = new ThreadLocal<>();

    ThreadTransactions(Vendor vendor) {
        this.vendor = vendor;
    }

    /** A session that is the caller's alone until it is given back. */
    abstract Session take(boolean writing);

    abstract void give(Session session, boolean writing);

    @Override
    public final <T> T run(Work<T> work, Predicate<? super T> keep) {
        try {
            var joined = running.get();
            return joined == null ? begun(work, keep) : joined.inner(work, keep);
        } catch (SQLException error) {
            throw vendor.failure(error);
        }
    }

    <T> T begun(Work<T> work, Predicate<? super T> keep) throws SQLException {
        requireOpen();
        var session = take(true);
        try {
            return during(new Running(session), own -> own.outermost(true, work, keep));
        } finally {
            give(session, true);
        }
    }

    /** 进行. */
    @FunctionalInterface
    interface Course<T> {
        T of(Running own) throws SQLException;
    }

    final <T> T during(Running own, Course<T> course) throws SQLException {
        running.set(own);
        try {
            return course.of(own);
        } finally {
            running.remove();
        }
    }

    @Override
    public final <T> T read(Work<T> work) {
        try {
            var session = current();
            return session == null ? alone(work) : work.on(session);
        } catch (SQLException error) {
            throw vendor.failure(error);
        }
    }

    <T> T alone(Work<T> work) throws SQLException {
        requireOpen();
        var session = take(false);
        try {
            return reading(session, same -> new Running(same).outermost(false, work, any -> false));
        } finally {
            give(session, false);
        }
    }

    final <T> T reading(Session session, Work<T> work) throws SQLException {
        reading.set(session);
        try {
            return work.on(session);
        } finally {
            reading.remove();
        }
    }

    @Override
    public boolean running() {
        return current() != null;
    }

    /** The session of whatever runs on this thread. */
    final @Nullable Session current() {
        var joined = running.get();
        return joined == null ? reading.get() : joined.session();
    }

    final Vendor vendor() {
        return vendor;
    }

    final void requireOpen() {
        if (closed) {
            throw StorageException.of(Reason.AWAY, "the database is closed", null);
        }
    }

    final boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
