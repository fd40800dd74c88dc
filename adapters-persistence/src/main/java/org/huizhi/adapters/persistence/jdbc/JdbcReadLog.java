package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/** SQL 查阅记录. */
final class JdbcReadLog implements ReadLog {

    private static final String INSERT =
            "insert into look (district, at, actor, purpose, kind, id, field) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND =
            "select at, actor, purpose, field from look where district = ? and kind = ? and id = ? order by seq";

    private final Transactions transactions;
    private final String district;

    JdbcReadLog(Transactions transactions, String district) {
        this.transactions = transactions;
        this.district = district;
    }

    @Override
    public void record(Look look) {
        transactions.once(session -> session.update(
                INSERT,
                district,
                look.at(),
                look.actor().value(),
                look.purpose().code(),
                look.kind(),
                look.id(),
                look.field()));
    }

    @Override
    public Seq<Look> of(String kind, String id) {
        return transactions.glance(session -> session.all(
                FIND,
                row -> new Look(
                        Instants.at(row, 1),
                        new ActorId(row.getString(2)),
                        new Purpose(row.getString(3)),
                        kind,
                        id,
                        row.getString(4)),
                district,
                kind,
                id));
    }
}
