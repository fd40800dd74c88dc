package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.JdbcLedger.About;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Decision;

/** 逐步写入: a handful of fixed statements in one transaction; for a database in this process, where a statement costs no way. */
final class StepwiseCommits<S, E> implements Commits<S, E> {

    private final Transactions transactions;
    private final JdbcLedger ledger;
    private final String district;
    private final Table<?, S, E> table;
    private final Statements sql;
    private final Projection<S> projection;

    StepwiseCommits(Transactions transactions, JdbcLedger ledger, String district, Table<?, S, E> table) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.district = district;
        this.table = table;
        this.sql = Statements.of(table);
        this.projection = new Projection<>(transactions, district, table);
    }

    @Override
    public Either<Refusal, Long> commit(String id, long expected, Decision<S, E> decision, Provenance by) {
        return transactions.run(session -> commit(session, id, expected, decision, by), Either::isRight);
    }

    /** The key first: a repeated request is answered as one, also when its version is stale by now. */
    private Either<Refusal, Long> commit(
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
        ledger.append(session, about, decision.facts(), table.facts(), by);
        JdbcNotes.append(session, about, decision.notes(), by);
        return Either.right(expected + 1);
    }

    private int write(Session session, String id, long expected, S next) throws SQLException {
        var document = List.<Object>of(
                table.document().form(), new Body(table.document().write(next)));
        var columns = table.columns().map(column -> column.of(next));
        var values = expected == 0
                ? List.<Object>of(district, id).appendAll(document).appendAll(columns)
                : document.appendAll(columns).appendAll(List.of(district, id, expected));
        return session.update(expected == 0 ? sql.insert() : sql.update(), values.toJavaArray());
    }
}
