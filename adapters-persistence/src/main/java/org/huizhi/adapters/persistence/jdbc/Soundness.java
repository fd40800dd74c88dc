package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Phrase;

/** 库检: whether what stands beside the ledger agrees with it; for whoever has restored a database or doubts one. */
record Soundness(Transactions transactions, Vendor vendor, String district) {

    private static final int MOST = 20;

    private static final String RECEIPTS = """
            select r.actor, r.idempotency_key, r.subject from receipt r
            where r.district = ? and r.version > 0 and not exists
                (select 1 from ledger l where l.district = r.district and l.id = r.subject and l.version = r.version)
            order by r.actor, r.idempotency_key limit ?""";
    private static final String CURSORS = """
            select subscriber from subscription where district = ? and at_seq >
                (select coalesce(max(seq), 0) from ledger where district = ?) order by subscriber limit ?""";
    private static final String NEWEST = "select coalesce(max(tx), 0) from ledger where district = ?";

    /** Everything that does not agree, at most twenty of a kind; empty when all is well. */
    Seq<Phrase> findings() {
        return List.of(receipts(), cursors(), ahead()).flatMap(each -> each);
    }

    private Seq<Phrase> receipts() {
        return transactions.glance(session -> session.all(
                RECEIPTS,
                row -> Phrase.of("kernel.sound.receipt", row.getString(2), row.getString(1), row.getString(3)),
                district,
                MOST));
    }

    private Seq<Phrase> cursors() {
        return transactions.glance(session -> session.all(
                CURSORS, row -> Phrase.of("kernel.sound.cursor", row.getString(1)), district, district, MOST));
    }

    /** Where transactions are counted by the database: facts that count with later ones than it has seen would wait for them. */
    private Seq<Phrase> ahead() {
        return vendor.newestTransaction()
                .flatMap(sql -> transactions.glance(session -> {
                    var newest = session.first(NEWEST, row -> row.getLong(1), district)
                            .get();
                    var now = session.first(sql, row -> row.getLong(1)).get();
                    return Option.when(newest > now, () -> Phrase.of("kernel.sound.transactions-ahead", newest, now));
                }))
                .toList();
    }
}
