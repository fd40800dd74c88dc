package org.huizhi.adapters.persistence.jdbc;

import java.sql.SQLException;
import java.util.function.Predicate;
import org.huizhi.adapters.persistence.jdbc.Transactions.Work;

/** 运行中的事务: one thread's transaction, and the savepoints of what joined it. */
final class Running {

    private final Session session;
    private int depth;

    Running(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    <T> T outermost(boolean writing, Work<T> work, Predicate<? super T> keep) throws SQLException {
        session.vendor().begin(session, writing);
        var kept = false;
        try {
            var result = work.on(session);
            if (keep.test(result)) {
                session.vendor().commit(session);
                kept = true;
            }
            return result;
        } finally {
            if (!kept) {
                rollBack();
            }
        }
    }

    /** When even that fails the connection is closed, and the database rolls back by itself. */
    private void rollBack() {
        try {
            session.vendor().rollBack(session);
        } catch (SQLException gone) {
            session.close();
        }
    }

    <T> T inner(Work<T> work, Predicate<? super T> keep) throws SQLException {
        var savepoint = "inner_" + depth++;
        session.tell("savepoint " + savepoint);
        var kept = false;
        try {
            var result = work.on(session);
            if (keep.test(result)) {
                session.tell("release " + savepoint);
                kept = true;
            }
            return result;
        } finally {
            depth--;
            if (!kept) {
                undo(savepoint);
            }
        }
    }

    /** A savepoint that is gone means that the database has rolled back everything; then the outer work must not go on. */
    private void undo(String savepoint) {
        try {
            session.tell("rollback to " + savepoint);
            session.tell("release " + savepoint);
        } catch (SQLException gone) {
            session.lose(gone);
        }
    }
}
