package org.huizhi.bootstrap;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.huizhi.application.Huizhi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** 定时: lets what has fallen due happen, every few seconds while the server runs. */
final class Ticking implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);
    private static final int SECONDS = 5;

    private final Huizhi huizhi;
    private volatile boolean running;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "huizhi-tick");
        thread.setDaemon(true);
        return thread;
    });

    Ticking(Huizhi huizhi) {
        this.huizhi = huizhi;
    }

    @Override
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
        try {
            timer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A failure is said and tried again: what is due stays due. */
    private void tick() {
        try {
            huizhi.tick(huizhi.now());
        } catch (RuntimeException failure) {
            LOG.error("timed work failed and will be tried again", failure);
        }
    }
}
