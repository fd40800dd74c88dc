package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.sql.SQLException;
import java.time.Instant;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Receipts;
import org.huizhi.domain.kernel.access.ActorId;

/** SQL 回执. */
final class JdbcReceipts implements Receipts {

    private static final String INSERT = """
            insert into receipt (district, actor, idempotency_key, digest, subject, version, answer, at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (district, actor, idempotency_key) do nothing""";
    private static final String FIND = """
            select digest, subject, version, answer, at from receipt
            where district = ? and actor = ? and idempotency_key = ?""";
    private static final String FORGET = "delete from receipt where district = ? and at < ?";

    private final Transactions transactions;
    private final String district;

    JdbcReceipts(Transactions transactions, String district) {
        this.transactions = transactions;
        this.district = district;
    }

    /** @return false when the actor has used the key before */
    static boolean add(Session session, String district, Receipt receipt) throws SQLException {
        return session.update(
                        INSERT,
                        district,
                        receipt.actor().value(),
                        receipt.key(),
                        receipt.digest(),
                        receipt.subject(),
                        receipt.version(),
                        receipt.answer(),
                        receipt.at())
                == 1;
    }

    @Override
    public Option<Receipt> find(ActorId actor, String key) {
        return transactions.glance(session -> session.first(
                FIND,
                row -> new Receipt(
                        actor,
                        key,
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        Receipt.Answer.valueOf(row.getString(4)),
                        Instants.at(row, 5)),
                district,
                actor.value(),
                key));
    }

    @Override
    public boolean keep(Receipt receipt) {
        return transactions.run(session -> add(session, district, receipt), Boolean::booleanValue);
    }

    @Override
    public void forgetBefore(Instant limit) {
        transactions.once(session -> session.update(FORGET, district, limit));
    }
}
