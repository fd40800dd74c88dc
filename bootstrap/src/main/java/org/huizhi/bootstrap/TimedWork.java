package org.huizhi.bootstrap;

import io.vavr.control.Option;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.jdbc.Lease;
import org.huizhi.application.Huizhi;

/** 定时工作: of the servers on one database one at a time does what is due; the others read what it may have changed. */
record TimedWork(Huizhi huizhi, Supplier<Option<Lease>> turn) implements Runnable {

    @Override
    public void run() {
        var taken = turn.get();
        if (taken.isEmpty()) {
            huizhi.refresh();
            return;
        }
        try {
            huizhi.tick(huizhi.now());
        } finally {
            taken.get().close();
        }
    }
}
