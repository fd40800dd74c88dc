package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.JdbcLedger.About;
import org.huizhi.adapters.persistence.json.Unreadable;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.kernel.Decision;

/** SQL 存储: one class for every aggregate. A commit is a handful of fixed statements in one transaction; a load is one. */
public final class JdbcStore<I, S, E> implements Store<I, S, E> {

    private final Transactions transactions;
    private final String district;
    private final Table<I, S, E> table;
    private final Statements sql;
    private final Projection<S> projection;

    JdbcStore(Transactions transactions, String district, Table<I, S, E> table) {
        this.transactions = transactions;
        this.district = district;
        this.table = table;
        this.sql = Statements.of(table);
        this.projection = new Projection<>(transactions, district, table);
    }

    @Override
    public Option<Versioned<S>> load(I id) {
        return reading(
                id,
                session -> session.first(
                        sql.load(),
                        row -> new Versioned<>(table.document().read(row.getInt(2), row.getString(3)), row.getLong(1)),
                        district,
                        table.key(id)));
    }

    @Override
    public Seq<Recorded<E>> history(I id) {
        return reading(
                id,
                session -> session.all(
                        JdbcLedger.HISTORY,
                        row -> JdbcLedger.read(row, table.facts()),
                        district,
                        table.kind(),
                        table.key(id)));
    }

    private <T> T reading(I id, Transactions.Work<T> work) {
        try {
            return transactions.read(work);
        } catch (Unreadable document) {
            throw StorageException.of(StorageException.Reason.UNREADABLE, table.kind() + " " + table.key(id), document);
        }
    }

    @Override
    public Either<Refusal, Versioned<S>> commit(I id, long expected, Decision<S, E> decision, Provenance by) {
        return transactions.run(session -> commit(session, table.key(id), expected, decision, by), Either::isRight);
    }

    /** The key first: a repeated request is answered as one, also when its version is stale by now. */
    private Either<Refusal, Versioned<S>> commit(
            Session session, String id, long expected, Decision<S, E> decision, Provenance by) throws SQLException {
        if (by.receipt().isDefined()
                && !JdbcReceipts.add(session, district, by.receipt().get())) {
            return Either.left(new Refusal.Repeated(by.receipt().get().key()));
        }
        if (write(session, id, expected, decision.next()) == 0) {
            return Either.left(new Refusal.Stale(id, expected));
        }
        var about = new About(district, table.kind(), id, expected + 1);
        projection.writeChildren(session, id, decision.next(), expected > 0);
        JdbcLedger.append(session, about, decision.facts(), table.facts(), by);
        JdbcNotes.append(session, about, decision.notes(), by);
        return Either.right(new Versioned<>(decision.next(), expected + 1));
    }

    private int write(Session session, String id, long expected, S next) throws SQLException {
        var document = List.<Object>of(table.document().form(), table.document().write(next));
        var columns = table.columns().map(column -> column.of(next));
        var values = expected == 0
                ? List.<Object>of(district, id).appendAll(document).appendAll(columns)
                : document.appendAll(columns).appendAll(List.of(district, id, expected));
        return session.update(expected == 0 ? sql.insert() : sql.update(), values.toJavaArray());
    }

    /** Compares every column and child row with what the document says. */
    public Seq<Mismatch> check() {
        return projection.check();
    }

    /** Writes the columns and child rows of every row anew from its document; versions and the ledger stay as they are. */
    public void rebuild() {
        projection.rebuild();
    }
}
