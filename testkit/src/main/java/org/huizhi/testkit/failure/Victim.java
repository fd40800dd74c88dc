package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** 被杀进程: a {@link Worker} of its own process, its lines read as they come. */
final class Victim {

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path errors;
    private final Thread listener;
    private Seq<String> lines = Vector.empty();
    private boolean silent;

    private Victim(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.listener = new Thread(this::listen);
        listener.setDaemon(true);
        listener.start();
    }

    static Victim start(Class<? extends StorageOpener> opener, String name, Seq<String> arguments) throws IOException {
        var errors = Files.createTempFile("victim", ".err");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(java, "-cp", System.getProperty("java.class.path"), Worker.class.getName())
                .append(opener.getName())
                .append(name)
                .appendAll(arguments);
        var process = new ProcessBuilder(command.asJava())
                .redirectError(new File(errors.toString()))
                .start();
        return new Victim(process, errors);
    }

    /** Waits until so many requests were acknowledged. */
    synchronized void await(int acknowledged) throws InterruptedException, IOException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (Line.done(lines).size() < acknowledged) {
            if (silent || System.nanoTime() > end) {
                throw new AssertionError("the process stopped working: " + Files.readString(errors));
            }
            wait(100);
        }
    }

    /** SIGKILL to the others, to the process and to everything it has started. @return every line it got out */
    Seq<String> kill(Seq<ProcessHandle> others) throws InterruptedException, IOException {
        var all = others.append(process.toHandle())
                .appendAll(process.descendants().toList());
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
        process.waitFor();
        listener.join();
        Files.deleteIfExists(errors);
        return lines;
    }

    private void listen() {
        try (var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                heard(line);
            }
        } catch (IOException closed) {
            heard("");
        } finally {
            fallSilent();
        }
    }

    private synchronized void heard(String line) {
        lines = lines.append(line);
        notifyAll();
    }

    private synchronized void fallSilent() {
        silent = true;
        notifyAll();
    }
}
