package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.sql.SQLException;

/** 咨询锁: a lease that PostgreSQL keeps for a connection and takes back when the connection ends. */
record AdvisoryLease(Session session, String name) implements Lease {

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended(current_schema() || ?, 0))";
    private static final String GIVE = "select pg_advisory_unlock(hashtextextended(current_schema() || ?, 0))";

    /** None when another has it. */
    static Option<Lease> take(Session session, String name) throws SQLException {
        var taken = false;
        try {
            taken = session.first(TAKE, row -> row.getBoolean(1), name).get();
            return Option.when(taken, new AdvisoryLease(session, name));
        } finally {
            if (!taken) {
                session.close();
            }
        }
    }

    /** A connection on which that fails is closed for good, and the lock with it. */
    @Override
    public void close() {
        try {
            session.first(GIVE, row -> row.getBoolean(1), name);
        } catch (SQLException gone) {
            session.abort();
        } finally {
            session.close();
        }
    }
}
