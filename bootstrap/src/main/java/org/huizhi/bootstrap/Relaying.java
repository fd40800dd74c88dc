package org.huizhi.bootstrap;

import org.huizhi.application.Huizhi;
import org.huizhi.application.kernel.outbox.Relay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 投递: lets facts travel for as long as there are any, and says what could not be told. */
final class Relaying implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Relaying.class);

    private final Huizhi huizhi;

    Relaying(Huizhi huizhi) {
        this.huizhi = huizhi;
    }

    @Override
    public void run() {
        var more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            var run = huizhi.relay();
            run.failures().forEach(Relaying::say);
            more = run.more();
        }
    }

    /** A fact holds ids and codes only, so that it may stand in a log. */
    private static void say(Relay.Failure failure) {
        LOG.warn(
                "{} was not told {} and will be: {}",
                failure.subscriber(),
                failure.event(),
                failure.code(),
                failure.cause().getOrNull());
    }
}
