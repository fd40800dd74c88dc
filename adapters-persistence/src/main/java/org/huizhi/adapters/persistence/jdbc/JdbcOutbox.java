package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.json.Unreadable;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;

/** SQL 发件箱: with one writer at a time the order of the ledger is the order of commit. */
final class JdbcOutbox implements Outbox {

    private static final String LINE = "select version, at, actor, on_behalf_of, purpose, policy_version, v, data, "
            + "seq, kind, id, n, fact from ledger where district = ? and ";
    private static final String AFTER = LINE + "seq > ? order by seq limit ?";
    private static final String AT = LINE + "seq = ?";
    private static final String END = "select coalesce(max(seq), 0) from ledger where district = ?";

    private final Transactions transactions;
    private final String district;
    private final Map<String, Document<?>> facts;

    JdbcOutbox(Transactions transactions, String district, Seq<? extends Table<?, ?, ?>> tables) {
        this.transactions = transactions;
        this.district = district;
        this.facts = tables.foldLeft(
                HashMap.<String, Document<?>>empty(), (known, table) -> known.put(table.kind(), table.facts()));
    }

    @Override
    public Seq<Posted> after(Position cursor, int limit) {
        return transactions.read(session -> session.all(AFTER, this::posted, district, cursor.seq(), limit));
    }

    @Override
    public Position end() {
        return transactions
                .read(session -> session.first(END, row -> new Position(0, row.getLong(1)), district))
                .get();
    }

    @Override
    public Option<Posted> at(Position place) {
        return transactions.read(session -> session.first(AT, this::posted, district, place.seq()));
    }

    private Posted posted(ResultSet row) throws SQLException {
        var about = new Posted.About(row.getString(10), row.getString(11));
        try {
            var line = JdbcLedger.read(row, form(about.kind(), row.getString(13)));
            return new Posted(
                    new Position(0, row.getLong(9)), about, line.version(), row.getInt(12), line.fact(), line.by());
        } catch (Unreadable document) {
            throw StorageException.of(
                    StorageException.Reason.UNREADABLE, "ledger line " + row.getLong(9) + " of " + about, document);
        }
    }

    private Document<?> form(String kind, String fact) {
        return facts.get(kind)
                .orElse(() -> Option.when(fact.equals(JdbcLedger.CHANGED), JdbcLedger.CHANGE))
                .getOrElseThrow(() -> StorageException.of(
                        StorageException.Reason.UNREADABLE,
                        "the ledger tells of a " + kind + ", which is unknown",
                        null));
    }
}
