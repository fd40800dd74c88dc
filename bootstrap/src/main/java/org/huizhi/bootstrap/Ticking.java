package org.huizhi.bootstrap;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** 定时: does one thing every few seconds while the server runs, on a thread of its own. */
final class Ticking implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

    private final int seconds;
    private final Runnable work;
    private volatile boolean running;
    private final ScheduledExecutorService timer;

    /**
     * @param name of the thread
     * @param seconds between two times
     */
    Ticking(String name, int seconds, Runnable work) {
        this.seconds = seconds;
        this.work = work;
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::tick, seconds, seconds, TimeUnit.SECONDS);
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
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("timed work failed and will be tried again", failure);
        }
    }
}
