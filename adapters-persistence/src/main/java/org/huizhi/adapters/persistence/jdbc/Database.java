package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.application.kernel.Notes;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sequences;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.domain.kernel.Rejection;

/**
 * 数据库: every storage port of one district over one SQL database.
 *
 * @param district the district's code, the distribution key of every row
 */
public record Database(Transactions transactions, Vendor vendor, String district) implements UnitOfWork, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Opens the file, makes it when it is not there, and brings its schema to this release.
     *
     * @throws StorageException when the file cannot be used, or a later release has changed it
     */
    public static Database sqlite(Path file, String district) {
        Migrations.sqlite(file, PATIENCE);
        return new Database(new SqliteTransactions(file, PATIENCE), Vendor.SQLITE, district);
    }

    @Override
    public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
        return transactions.run(session -> work.get(), Either::isRight);
    }

    public <I, S, E> JdbcStore<I, S, E> store(Table<I, S, E> table) {
        return new JdbcStore<>(transactions, district, table);
    }

    public <K, V> Register<K, V> register(RegisterTable<K, V> table) {
        return new JdbcRegister<>(transactions, district, table);
    }

    public <K, V> DatedRegister<K, V> datedRegister(DatedKind<K> kind, Document<V> document) {
        return new JdbcDatedRegister<>(transactions, district, kind, document);
    }

    public Receipts receipts() {
        return new JdbcReceipts(transactions, district);
    }

    public Notes notes() {
        return new JdbcNotes(transactions, district);
    }

    public Sequences sequences() {
        return new JdbcSequences(transactions, district);
    }

    public DropBox dropBox() {
        return new JdbcDropBox(transactions, district);
    }

    /** @param tables the aggregates whose facts travel; the changes of registers travel too */
    public Outbox outbox(Seq<? extends Table<?, ?, ?>> tables) {
        return new JdbcOutbox(transactions, district, tables);
    }

    public Subscriptions subscriptions() {
        return new JdbcSubscriptions(transactions, district);
    }

    public ReadLog readLog() {
        return new JdbcReadLog(transactions, district);
    }

    @Override
    public void close() {
        transactions.close();
    }
}
