package org.huizhi.bootstrap;

import io.vavr.control.Option;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.Lease;
import org.jspecify.annotations.Nullable;

/** 启动次序: of several servers that start on one database, one at a time sets up what is missing. */
final class Starting implements AutoCloseable {

    private static final int PAUSE_MILLIS = 200;

    private @Nullable Lease lease;

    /** Waits until no other server is starting. */
    Starting(Database database) {
        var taken = database.lease("start");
        while (taken.isEmpty()) {
            pause();
            taken = database.lease("start");
        }
        lease = taken.get();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while another server was starting", stopped);
        }
    }

    /** The next may start. */
    @Override
    public synchronized void close() {
        Option.of(lease).forEach(Lease::close);
        lease = null;
    }
}
