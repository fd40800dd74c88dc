package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.adapters.persistence.DatedKind;
import org.huizhi.adapters.persistence.jdbc.JdbcLedger.About;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.application.kernel.DatedRegister;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.domain.kernel.DateRange;

/** SQL 分期登记册: one class and one append-only table for every dated register. */
final class JdbcDatedRegister<K, V> implements DatedRegister<K, V> {

    private static final String INSERT = """
            insert into dated_entry (district, register, id, version, valid_from, valid_to, known_at, v, body)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COUNT =
            "select coalesce(max(version), 0) + 1 from dated_entry where district = ? and register = ? and id = ?";
    private static final String AT = """
            select v, body from dated_entry
            where district = ? and register = ? and id = ? and known_at <= ?
            and valid_from <= ? and (valid_to is null or valid_to > ?)
            order by known_at desc, version desc limit 1""";
    private static final String HELD = """
            select id, v, body from
                (select id, v, body, row_number() over (partition by id order by known_at desc, version desc) as newest
                from dated_entry where district = ? and register = ? and known_at <= ?
                and valid_from <= ? and (valid_to is null or valid_to > ?)%s) held
            where newest = 1 and body is not null order by id""";
    private static final String ALL = HELD.formatted("");

    private final Transactions transactions;
    private final JdbcLedger ledger;
    private final String district;
    private final DatedKind<K> kind;
    private final Document<V> document;

    JdbcDatedRegister(
            Transactions transactions, JdbcLedger ledger, String district, DatedKind<K> kind, Document<V> document) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.district = district;
        this.kind = kind;
        this.document = document;
    }

    @Override
    public Option<V> at(K key, LocalDate validOn, Instant knownOn) {
        return transactions
                .glance(session -> session.first(
                        AT,
                        row -> value(row, 1),
                        district,
                        kind.name(),
                        kind.key().apply(key),
                        knownOn,
                        validOn,
                        validOn))
                .flatMap(held -> held);
    }

    @Override
    public Map<K, V> all(LocalDate validOn, Instant knownOn) {
        return held(ALL, district, kind.name(), knownOn, validOn, validOn);
    }

    private Map<K, V> held(String sql, Object... values) {
        return transactions
                .glance(session -> session.all(
                        sql, row -> new Held<>(row.getString(1), value(row, 2).get()), values))
                .foldLeft(
                        LinkedHashMap.<K, V>empty(),
                        (all, held) -> all.put(kind.parse().apply(held.key()), held.value()));
    }

    /** One way to the database, however many keys. */
    @Override
    public Map<K, V> among(Seq<K> keys, LocalDate validOn, Instant knownOn) {
        var asked = keys.map(kind.key()).distinct();
        if (asked.isEmpty()) {
            return LinkedHashMap.empty();
        }
        var sql = HELD.formatted(" and id in (" + asked.map(id -> "?").mkString(", ") + ")");
        var values = List.<Object>of(district, kind.name(), knownOn, validOn, validOn)
                .appendAll(asked);
        return held(sql, values.toJavaArray());
    }

    private record Held<V>(String key, V value) {}

    private Option<V> value(ResultSet row, int form) throws SQLException {
        var written = row.getInt(form);
        return Option.of(row.getString(form + 1)).map(body -> document.read(written, body));
    }

    @Override
    public void put(K key, DateRange range, Option<V> value, Provenance by) {
        transactions.run(session -> write(session, kind.key().apply(key), range, value, by));
    }

    private long write(Session session, String id, DateRange range, Option<V> value, Provenance by)
            throws SQLException {
        session.vendor().queue(session, district + " " + kind.name() + " " + id);
        var version = session.first(COUNT, row -> row.getLong(1), district, kind.name(), id)
                .get();
        session.update(
                INSERT,
                district,
                kind.name(),
                id,
                version,
                range.from(),
                range.to(),
                by.at(),
                document.form(),
                value.map(document::write).map(Body::new));
        ledger.changed(session, new About(district, kind.name(), id, version), by);
        return version;
    }
}
