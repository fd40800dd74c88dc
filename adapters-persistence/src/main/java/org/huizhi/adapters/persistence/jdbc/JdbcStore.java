package org.huizhi.adapters.persistence.jdbc;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.json.Unreadable;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.kernel.Decision;

/** SQL 存储: one class for every aggregate. A load is one statement; how a commit is written is the database's, see {@link Commits}. */
public final class JdbcStore<I, S, E> implements Store<I, S, E> {

    private static final Seq<Integer> LENGTHS = List.of(1, 8, 32, 64, 128, 256);
    private static final int MOST_AT_ONCE = LENGTHS.last();

    private final Transactions transactions;
    private final String district;
    private final Table<I, S, E> table;
    private final Statements sql;
    private final Projection<S> projection;
    private final Commits<S, E> commits;

    JdbcStore(Transactions transactions, Vendor vendor, String district, Chain chain, Table<I, S, E> table) {
        this.transactions = transactions;
        this.district = district;
        this.table = table;
        this.sql = Statements.of(table);
        this.projection = new Projection<>(transactions, district, table);
        this.commits = vendor.commits(transactions, new JdbcLedger(chain), district, table);
    }

    @Override
    public Option<Versioned<S>> load(I id) {
        return reading(
                id,
                session -> session.first(
                        commits.wantsHash() ? sql.loadChained() : sql.load(),
                        row -> loaded(id, row),
                        district,
                        table.key(id)));
    }

    /** Those of these that are there, in the order asked for: one way to the database for a page of them. */
    public Seq<Versioned<S>> load(Seq<I> ids) {
        return ids.grouped(MOST_AT_ONCE).flatMap(this::together).toVector();
    }

    /** Statements of a few lengths only, so that they stay prepared: the last id stands for what is left of one. */
    private Seq<Versioned<S>> together(Seq<I> ids) {
        var keys = ids.map(table::key);
        var places = LENGTHS.find(length -> length >= keys.size()).get();
        var values = List.<Object>of(district).appendAll(keys.padTo(places, keys.last()));
        var found = transactions.glance(session -> session.all(
                sql.loadAll(places), row -> Tuple.of(row.getString(1), several(row)), values.toJavaArray()));
        var byKey = LinkedHashMap.ofEntries(found);
        return keys.flatMap(byKey::get);
    }

    private Versioned<S> several(ResultSet row) throws SQLException {
        try {
            return new Versioned<>(table.document().read(row.getInt(3), row.getString(4)), row.getLong(2));
        } catch (Unreadable document) {
            throw StorageException.of(
                    StorageException.Reason.UNREADABLE, table.kind() + " " + row.getString(1), document);
        }
    }

    private Versioned<S> loaded(I id, ResultSet row) throws SQLException {
        var version = row.getLong(1);
        if (commits.wantsHash()) {
            Option.of(row.getString(4)).forEach(hash -> commits.seen(table.key(id), version, hash));
        }
        return new Versioned<>(table.document().read(row.getInt(2), row.getString(3)), version);
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
            return transactions.glance(work);
        } catch (Unreadable document) {
            throw StorageException.of(StorageException.Reason.UNREADABLE, table.kind() + " " + table.key(id), document);
        }
    }

    @Override
    public Either<Refusal, Versioned<S>> commit(I id, long expected, Decision<S, E> decision, Provenance by) {
        return commits.commit(table.key(id), expected, decision, by)
                .map(version -> new Versioned<>(decision.next(), version));
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
