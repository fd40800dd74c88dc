package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import java.nio.charset.StandardCharsets;

/** 劳作进程: the process that is killed. It works with several threads until then, and says what was acknowledged. */
public final class Worker {

    private static final int THREADS = 4;

    private Worker() {}

    /** The opener's class, a name that no earlier process had, and what the opener is told. */
    public static void main(String[] arguments) throws Exception {
        var storage = opener(arguments[0]).open(List.of(arguments).drop(2)).storage();
        var huizhi = Labour.district(storage, arguments[1], Worker::say);
        for (int n = 0; n < THREADS; n++) {
            var labour = Labour.on(huizhi, arguments[1] + "-t" + n, Worker::say);
            new Thread(() -> forever(labour)).start();
        }
    }

    static StorageOpener opener(String name) throws ReflectiveOperationException {
        return (StorageOpener) Class.forName(name).getDeclaredConstructor().newInstance();
    }

    /** When one thread fails the whole process ends, and whoever waits for it sees why. */
    private static void forever(Labour labour) {
        try {
            for (int n = 0; ; n++) {
                labour.live(n);
            }
        } catch (RuntimeException broken) {
            broken.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static synchronized void say(String line) {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }
}
