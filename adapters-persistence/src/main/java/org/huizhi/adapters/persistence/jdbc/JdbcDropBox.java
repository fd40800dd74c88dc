package org.huizhi.adapters.persistence.jdbc;

import java.time.Instant;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.domain.kernel.Sealed;

/** SQL 投递箱: it has a slot and no window. */
final class JdbcDropBox implements DropBox {

    private static final String INSERT = "insert into drop_box (district, receipt, box, at) values (?, ?, ?, ?)"
            + " on conflict (district, receipt) do nothing";

    private final Transactions transactions;
    private final String district;

    JdbcDropBox(Transactions transactions, String district) {
        this.transactions = transactions;
        this.district = district;
    }

    @Override
    public void put(String receipt, Sealed drop, Instant at) {
        transactions.once(session -> session.update(INSERT, district, receipt, drop.box(), at));
    }
}
