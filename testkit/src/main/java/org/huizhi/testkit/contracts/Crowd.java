package org.huizhi.testkit.contracts;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;

/** 人群: several threads that do the same at the same moment. */
interface Crowd {

    int SIZE = 8;

    int PATIENCE_SECONDS = 60;

    /** What each of them got; a failure of one is a failure of the test. */
    static <T> Seq<T> all(IntFunction<T> work) {
        var threads = Executors.newFixedThreadPool(SIZE);
        var start = new CyclicBarrier(SIZE);
        try {
            Vector<Callable<T>> tasks = Vector.range(0, SIZE).map(n -> () -> {
                start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                return work.apply(n);
            });
            return tasks.map(threads::submit).map(Crowd::result);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does the work on another thread and waits for it. */
    static <T> T elsewhere(Callable<T> work) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return result(thread.submit(work));
        } finally {
            thread.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("one of them failed: " + failed.getCause(), failed.getCause());
        } catch (TimeoutException stuck) {
            throw new AssertionError("one of them is stuck", stuck);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
