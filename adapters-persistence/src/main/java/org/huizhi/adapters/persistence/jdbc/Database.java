package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.application.kernel.Keys;
import org.huizhi.application.kernel.Notes;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.application.kernel.Register;
import org.huizhi.application.kernel.Sequences;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.application.kernel.ledger.LedgerProof;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/**
 * 数据库: every storage port of one district over one SQL database.
 *
 * @param district the district's code, the distribution key of every row
 * @param chain the hashes that prove the ledger
 */
public record Database(Transactions transactions, Vendor vendor, String district, Chain chain)
        implements UnitOfWork, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Without a chain. */
    public Database(Transactions transactions, Vendor vendor, String district) {
        this(transactions, vendor, district, Chain.none());
    }

    /** The same database, whose ledger is chained with keys that are kept elsewhere; from its first line on. */
    public Database chained(Keys keys) {
        return new Database(transactions, vendor, district, Chain.by(keys));
    }

    /**
     * Opens the file, makes it when it is not there, and brings its schema to this release.
     *
     * @throws StorageException when the file cannot be used, or a later release has changed it
     */
    public static Database sqlite(Path file, String district) {
        Migrations.sqlite(file, PATIENCE);
        return new Database(new SqliteTransactions(file, PATIENCE), Vendor.SQLITE, district);
    }

    /**
     * Opens a database that is there, and brings its schema to this release.
     *
     * @throws StorageException when it cannot be reached or used, or a later release has changed it
     */
    public static Database postgres(PostgresServer server, String district) {
        return postgres(server, district, PATIENCE);
    }

    static Database postgres(PostgresServer server, String district, Duration patience) {
        Migrations.postgres(server);
        return over(server.pool(patience), Option::none, district);
    }

    /**
     * A PostgreSQL database of a host's own, with the schema of this release.
     *
     * @param host the connection on which the calling thread runs a transaction of the host's; what is done then is part of it
     */
    public static Database over(DataSource source, Supplier<Option<Connection>> host, String district) {
        return new Database(new PostgresTransactions(source, host), Vendor.POSTGRES, district);
    }

    @Override
    public <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
        return transactions.run(session -> work.get(), Either::isRight);
    }

    public <I, S, E> JdbcStore<I, S, E> store(Table<I, S, E> table) {
        return new JdbcStore<>(transactions, vendor, district, chain, table);
    }

    public <K, V> Register<K, V> register(RegisterTable<K, V> table) {
        return new JdbcRegister<>(transactions, ledger(), district, table);
    }

    public <K, V> DatedRegister<K, V> datedRegister(DatedKind<K> kind, Document<V> document) {
        return new JdbcDatedRegister<>(transactions, ledger(), district, kind, document);
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
        return new JdbcOutbox(transactions, vendor, district, tables);
    }

    /** @param things by their kind in the ledger, the tables in which the versions of things stand */
    public LedgerProof proof(Map<String, String> things) {
        return new JdbcProof(transactions, vendor, district, chain, things);
    }

    private JdbcLedger ledger() {
        return new JdbcLedger(chain);
    }

    public Subscriptions subscriptions() {
        return new JdbcSubscriptions(transactions, district);
    }

    public ReadLog readLog() {
        return new JdbcReadLog(transactions, district);
    }

    /** The right to do something that one process at a time does for this district; none when another has it. */
    public Option<Lease> lease(String name) {
        return transactions.lease(district + " " + name);
    }

    /** What stands beside the ledger and does not agree with it; empty when all is well. It reads whole tables. */
    public Seq<Phrase> soundness() {
        return new Soundness(transactions, vendor, district).findings();
    }

    @Override
    public void close() {
        transactions.close();
    }
}
