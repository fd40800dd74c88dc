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

/** SQL 发件箱: facts by transaction, then by their place, as soon as no earlier transaction can still write. */
final class JdbcOutbox implements Outbox {

    private static final String LINE = "select version, at, actor, on_behalf_of, purpose, policy_version, v, data, "
            + "tx, seq, kind, id, n, fact from ledger where district = ? and ";
    private static final String AT = LINE + "tx = ? and seq = ?";

    private final Transactions transactions;
    private final String district;
    private final Map<String, Document<?>> facts;
    private final String after;
    private final String end;

    JdbcOutbox(Transactions transactions, Vendor vendor, String district, Seq<? extends Table<?, ?, ?>> tables) {
        this.transactions = transactions;
        this.district = district;
        this.facts = tables.foldLeft(
                HashMap.<String, Document<?>>empty(), (known, table) -> known.put(table.kind(), table.facts()));
        this.after = LINE + "(tx, seq) > (?, ?) and " + vendor.settled() + " order by tx, seq limit ?";
        this.end = "select tx, seq from ledger where district = ? and " + vendor.settled()
                + " order by tx desc, seq desc limit 1";
    }

    @Override
    public Seq<Posted> after(Position cursor, int limit) {
        return transactions.glance(
                session -> session.all(after, this::posted, district, cursor.transaction(), cursor.seq(), limit));
    }

    @Override
    public Position end() {
        return transactions
                .glance(session -> session.first(end, row -> position(row, 1), district))
                .getOrElse(Position.START);
    }

    @Override
    public Option<Posted> at(Position place) {
        return transactions.glance(
                session -> session.first(AT, this::posted, district, place.transaction(), place.seq()));
    }

    private static Position position(ResultSet row, int column) throws SQLException {
        return new Position(row.getLong(column), row.getLong(column + 1));
    }

    private Posted posted(ResultSet row) throws SQLException {
        var about = new Posted.About(row.getString(11), row.getString(12));
        try {
            var line = JdbcLedger.read(row, form(about.kind(), row.getString(14)));
            return new Posted(position(row, 9), about, line.version(), row.getInt(13), line.fact(), line.by());
        } catch (Unreadable document) {
            throw StorageException.of(
                    StorageException.Reason.UNREADABLE, "ledger line " + row.getLong(10) + " of " + about, document);
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
