package org.huizhi.adapters.persistence.district;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.application.Storage;
import org.huizhi.testkit.failure.StorageOpener;

/** A store that answers before it commits: many calls share one transaction, and each is answered while it is still open. */
public final class HastyOpener implements StorageOpener {

    private static final int CALLS_PER_COMMIT = 200;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    @Override
    public Opened open(Seq<String> arguments) {
        var database = Database.sqlite(Path.of(arguments.head()), "310199");
        var worker = new Thread(() -> work(database));
        worker.setDaemon(true);
        worker.start();
        var real = SqlStorage.over(database);
        var hasty = proxy(Storage.class, (method, given) -> {
            var port = call(method, real, given);
            return proxy(method.getReturnType(), (verb, values) -> hurried(worker, () -> call(verb, port, values)));
        });
        return new Opened(hasty, () -> {
            waiting.add(() -> closed = true);
            worker.join();
            database.close();
        });
    }

    private void work(Database database) {
        while (!closed) {
            database.together(() -> {
                for (int n = 0; n < CALLS_PER_COMMIT && !closed; n++) {
                    next().run();
                }
                return Either.right(true);
            });
        }
    }

    private Runnable next() {
        try {
            return waiting.take();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Object hurried(Thread worker, Answer answer) throws Throwable {
        if (Thread.currentThread() == worker) {
            return answer.give();
        }
        var result = new CompletableFuture<>();
        waiting.add(() -> {
            try {
                result.complete(answer.give());
            } catch (Throwable failed) {
                result.completeExceptionally(failed);
            }
        });
        try {
            return result.join();
        } catch (CompletionException failed) {
            throw failed.getCause();
        }
    }

    private interface Answer {
        Object give() throws Throwable;
    }

    private interface Answering {
        Object answer(Method method, Object[] given) throws Throwable;
    }

    private static <T> T proxy(Class<T> port, Answering answering) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, given) -> answering.answer(method, given)));
    }

    private static Object call(Method method, Object on, Object[] given) throws Throwable {
        try {
            return method.invoke(on, given);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
