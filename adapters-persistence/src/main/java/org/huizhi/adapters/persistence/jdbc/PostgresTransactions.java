package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * PostgreSQL 事务: on connections of a pool, or on the one that the host has begun a transaction on. Invariants rest on versions and
 * unique keys, so read committed is enough; what reads several times sees one state. A single statement needs no transaction around it.
 */
public final class PostgresTransactions extends ThreadTransactions {

    private final DataSource source;
    private final Supplier<Option<Connection>> host;

    /** @param host the connection on which the calling thread runs a transaction of the host's, which ends it; none when it runs none */
    public PostgresTransactions(DataSource source, Supplier<Option<Connection>> host) {
        super(Vendor.POSTGRES);
        this.source = source;
        this.host = host;
    }

    @Override
    Session take(boolean writing) {
        return new Session(vendor(), source::getConnection);
    }

    @Override
    void give(Session session, boolean written) {
        session.close();
    }

    @Override
    <T> T begun(Work<T> work, Predicate<? super T> keep) throws SQLException {
        var theirs = hosts();
        if (theirs.isEmpty()) {
            return super.begun(work, keep);
        }
        try (var session = theirs.get()) {
            return during(new Running(session), own -> own.inner(work, keep));
        }
    }

    @Override
    <T> T alone(Work<T> work) throws SQLException {
        var theirs = hosts();
        if (theirs.isEmpty()) {
            return super.alone(work);
        }
        try (var session = theirs.get()) {
            return reading(session, work);
        }
    }

    private Option<Session> hosts() {
        return host.get().map(connection -> Session.borrowed(vendor(), connection));
    }

    @Override
    public boolean running() {
        return super.running() || host.get().isDefined();
    }

    /** A statement is all or nothing by itself; a transaction around it fails with it. */
    @Override
    public <T> T once(Work<T> work) {
        try {
            var joined = current();
            if (joined != null) {
                return work.on(joined);
            }
            requireOpen();
            try (var session = hosts().getOrElse(() -> take(true))) {
                return work.on(session);
            }
        } catch (SQLException error) {
            throw vendor().failure(error);
        }
    }

    @Override
    public <T> T glance(Work<T> work) {
        return once(work);
    }

    @Override
    public Option<Lease> lease(String name) {
        requireOpen();
        try {
            return AdvisoryLease.take(take(true), name);
        } catch (SQLException error) {
            throw vendor().failure(error);
        }
    }

    @Override
    public void close() {
        super.close();
        if (source instanceof AutoCloseable pool) {
            try {
                pool.close();
            } catch (Exception already) {
                throw new IllegalStateException(already);
            }
        }
    }
}
