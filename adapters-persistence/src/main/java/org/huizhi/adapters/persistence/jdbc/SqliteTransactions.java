package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.sqlite.SQLiteConfig;

/**
 * SQLite 事务: one connection that writes, for one thread at a time in the order of their coming, and a few that read meanwhile. Commits
 * are on the disk before they are answered (WAL, synchronous FULL).
 */
public final class SqliteTransactions implements Transactions {

    private static final int READERS = 4;
    private static final int CACHE_KIB = 16_000;

    private final Duration patience;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Session writer;
    private final BlockingQueue<Session> readers = new ArrayBlockingQueue<>(READERS, true);
    private volatile boolean closed;
    private final ThreadLocal<Running> running = new ThreadLocal<>();
    private final ThreadLocal<Session> reading = new ThreadLocal<>();

    /** @param patience how long a caller waits for its turn before it is told that the database is busy */
    public SqliteTransactions(Path file, Duration patience) {
        this.patience = patience;
        this.writer = new Session(() -> open(file, patience, false));
        readers.addAll(List.fill(READERS, () -> new Session(() -> open(file, patience, true)))
                .asJava());
    }

    static SQLiteConfig config(Duration patience) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIB);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        return config;
    }

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    private static Connection open(Path file, Duration patience, boolean readOnly) throws SQLException {
        var connection = config(patience).createConnection(url(file));
        try (var statement = connection.createStatement()) {
            statement.execute("pragma query_only = " + readOnly);
        }
        return connection;
    }

    @Override
    public <T> T run(Work<T> work, Predicate<? super T> keep) {
        var joined = running.get();
        try {
            return joined == null ? alone(work, keep) : joined.inner(work, keep);
        } catch (SQLException error) {
            throw Vendor.SQLITE.failure(error);
        }
    }

    private <T> T alone(Work<T> work, Predicate<? super T> keep) throws SQLException {
        requireOpen();
        await(() -> writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS) ? writing : null);
        try {
            var own = new Running(writer);
            running.set(own);
            return own.outermost(Vendor.SQLITE.begin(), work, keep);
        } finally {
            running.remove();
            writing.unlock();
        }
    }

    @Override
    public <T> T read(Work<T> work) {
        try {
            var joined = running.get();
            var session = joined == null ? reading.get() : joined.session();
            return session == null ? alone(work) : work.on(session);
        } catch (SQLException error) {
            throw Vendor.SQLITE.failure(error);
        }
    }

    private <T> T alone(Work<T> work) throws SQLException {
        requireOpen();
        var session = await(() -> readers.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        reading.set(session);
        try {
            return new Running(session).outermost("begin", work, any -> false);
        } finally {
            reading.remove();
            readers.add(session);
            closeReadersWhenClosed();
        }
    }

    @FunctionalInterface
    private interface Turn<T> {
        @org.jspecify.annotations.Nullable
        T take() throws InterruptedException;
    }

    private static <T> T await(Turn<T> turn) {
        try {
            var taken = turn.take();
            if (taken == null) {
                throw StorageException.of(Reason.BUSY, "others did not finish in time", null);
            }
            return taken;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw StorageException.of(Reason.BUSY, "stopped while waiting", stopped);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw StorageException.of(Reason.AWAY, "the database is closed", null);
        }
    }

    /** Ends when nobody writes any more; reads that still run end by themselves. */
    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
        closeReadersWhenClosed();
    }

    private void closeReadersWhenClosed() {
        if (closed) {
            readers.forEach(Session::close);
        }
    }
}
