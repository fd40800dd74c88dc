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
import java.util.function.UnaryOperator;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.sqlite.SQLiteConfig;

/**
 * SQLite 事务: one connection that writes, for one thread at a time in the order of their coming, and a few that read meanwhile. Commits
 * are on the disk before they are answered (WAL, synchronous FULL).
 */
public final class SqliteTransactions extends ThreadTransactions {

    private static final int READERS = 4;
    private static final int CACHE_KIB = 16_000;

    private final Duration patience;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Session writer;
    private final BlockingQueue<Session> readers = new ArrayBlockingQueue<>(READERS, true);

    /** @param patience how long a caller waits for its turn before it is told that the database is busy */
    public SqliteTransactions(Path file, Duration patience) {
        this(file, patience, UnaryOperator.identity());
    }

    /** @param seen what every connection is used through, by whoever measures or traces */
    public SqliteTransactions(Path file, Duration patience, UnaryOperator<Connection> seen) {
        super(Vendor.SQLITE);
        this.patience = patience;
        this.writer = new Session(Vendor.SQLITE, () -> seen.apply(open(file, patience, false)));
        readers.addAll(List.fill(
                        READERS, () -> new Session(Vendor.SQLITE, () -> seen.apply(open(file, patience, true))))
                .asJava());
    }

    /** As every connection to a file is set up. */
    public static SQLiteConfig config(Duration patience) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
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

    /** A statement by itself sees one state anyway; a transaction around it would be two more. */
    @Override
    public <T> T glance(Work<T> work) {
        try {
            var joined = current();
            if (joined != null) {
                return work.on(joined);
            }
            requireOpen();
            var session = take(false);
            try {
                return reading(session, work);
            } finally {
                give(session, false);
            }
        } catch (SQLException error) {
            throw vendor().failure(error);
        }
    }

    @Override
    Session take(boolean write) {
        if (!write) {
            return await(() -> readers.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
        }
        await(() -> writing.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS) ? writing : null);
        return writer;
    }

    @Override
    void give(Session session, boolean written) {
        if (written) {
            writing.unlock();
        } else {
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

    /** Ends when nobody writes any more; reads that still run end by themselves. */
    @Override
    public void close() {
        super.close();
        writing.lock();
        try {
            writer.close();
        } finally {
            writing.unlock();
        }
        closeReadersWhenClosed();
    }

    private void closeReadersWhenClosed() {
        if (closed()) {
            readers.forEach(Session::close);
        }
    }
}
