package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.jdbc.JdbcLedger.About;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Register;

/** SQL 登记册: one class for every register; what its indexes find is in one table for all. */
final class JdbcRegister<K, V> implements Register<K, V> {

    private static final String FORGET_INDEX = "delete from entry_index where district = ? and register = ? and id = ?";
    private static final String INDEX =
            "insert into entry_index (district, register, name, value, id) values (?, ?, ?, ?, ?)";

    private final Transactions transactions;
    private final JdbcLedger ledger;
    private final String district;
    private final RegisterTable<K, V> table;
    private final String get;
    private final String put;
    private final String where;
    private final String page;

    JdbcRegister(Transactions transactions, JdbcLedger ledger, String district, RegisterTable<K, V> table) {
        this.transactions = transactions;
        this.ledger = ledger;
        this.district = district;
        this.table = table;
        var name = table.table();
        get = "select v, body from %s where district = ? and id = ?".formatted(name);
        put = """
                insert into %1$s (district, id, v, body, changed_at, version) values (?, ?, ?, ?, ?, 1)
                on conflict (district, id) do update set v = excluded.v, body = excluded.body,
                changed_at = excluded.changed_at, version = %1$s.version + 1 returning version""".formatted(name);
        where = """
                select t.v, t.body from entry_index i join %s t on t.district = i.district and t.id = i.id
                where i.district = ? and i.register = ? and i.name = ? and i.value = ? order by i.id""".formatted(name);
        page = "select v, body from %s where district = ? and id > ? order by id limit ?".formatted(name);
    }

    @Override
    public Option<V> get(K key) {
        return transactions.glance(session -> session.first(get, this::value, district, text(key)));
    }

    @Override
    public void put(K key, V value, Provenance by) {
        transactions.run(session -> write(session, text(key), value, by));
    }

    private long write(Session session, String id, V value, Provenance by) throws SQLException {
        var document = table.document();
        var version = session.first(
                        put,
                        row -> row.getLong(1),
                        district,
                        id,
                        document.form(),
                        new Body(document.write(value)),
                        by.at())
                .get();
        session.update(FORGET_INDEX, district, kind(), id);
        for (var index : table.kind().indexes()) {
            for (var text : index._2.apply(value).distinct()) {
                session.update(INDEX, district, kind(), index._1, text, id);
            }
        }
        ledger.changed(session, new About(district, kind(), id, version), by);
        return version;
    }

    @Override
    public Seq<V> where(String index, String value) {
        var name = table.kind().require(index);
        return transactions.glance(session -> session.all(where, this::value, district, kind(), name, value));
    }

    @Override
    public Seq<V> page(Option<K> after, int limit) {
        var last = after.map(this::text).getOrElse("");
        return transactions.glance(session -> session.all(page, this::value, district, last, limit));
    }

    private V value(ResultSet row) throws SQLException {
        return table.document().read(row.getInt(1), row.getString(2));
    }

    private String text(K key) {
        return table.kind().key().apply(key);
    }

    private String kind() {
        return table.kind().name();
    }
}
