package org.huizhi.adapters.persistence.jdbc;

import org.huizhi.application.kernel.Sequences;

/** SQL 顺序号. */
final class JdbcSequences implements Sequences {

    private static final String NEXT = """
            insert into counter (district, name, last) values (?, ?, 1)
            on conflict (district, name) do update set last = counter.last + 1 returning last""";

    private final Transactions transactions;
    private final String district;

    JdbcSequences(Transactions transactions, String district) {
        this.transactions = transactions;
        this.district = district;
    }

    @Override
    public long next(String name) {
        return transactions.once(session ->
                session.first(NEXT, row -> row.getLong(1), district, name).get());
    }
}
