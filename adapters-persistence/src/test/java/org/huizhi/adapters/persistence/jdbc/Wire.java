package org.huizhi.adapters.persistence.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to a server that can be cut and mended, and counts how often somebody asked and waited for an answer. */
final class Wire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Queue<Socket> ends = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ways = new AtomicInteger();
    private ServerSocket entrance;

    Wire(int target) {
        this.target = target;
        this.entrance = open(0);
        this.port = entrance.getLocalPort();
        accept(entrance);
    }

    int port() {
        return port;
    }

    /** How often something was asked and answered while the work ran. */
    int ways(Runnable work) {
        var before = ways.get();
        work.run();
        return ways.get() - before;
    }

    void cut() {
        quietly(entrance::close);
        ends.forEach(end -> quietly(end::close));
        ends.clear();
    }

    void mend() {
        entrance = open(port);
        accept(entrance);
    }

    private static ServerSocket open(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void accept(ServerSocket at) {
        background(() -> {
            while (!at.isClosed()) {
                var near = at.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                ends.add(near);
                ends.add(far);
                var asking = new AtomicBoolean();
                background(() -> pump(near, far, () -> {
                    if (!asking.getAndSet(true)) {
                        ways.incrementAndGet();
                    }
                }));
                background(() -> pump(far, near, () -> asking.set(false)));
            }
        });
    }

    private static void pump(Socket from, Socket to, Runnable seen) throws IOException {
        var buffer = new byte[8192];
        for (var read = from.getInputStream().read(buffer);
                read >= 0;
                read = from.getInputStream().read(buffer)) {
            seen.run();
            to.getOutputStream().write(buffer, 0, read);
        }
        to.shutdownOutput();
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void background(Task task) {
        var thread = new Thread(() -> quietly(task));
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(Task task) {
        try {
            task.run();
        } catch (IOException cut) {
            return;
        }
    }

    @Override
    public void close() {
        cut();
    }
}
