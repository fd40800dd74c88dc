package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.json.Json;
import org.huizhi.application.kernel.Changed;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/** 台账: the one append-only table of facts. */
interface JdbcLedger {

    String INSERT = """
            insert into ledger
                (district, kind, id, version, n, at, actor, on_behalf_of, purpose, policy_version, fact, v, data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    String HISTORY = """
            select version, at, actor, on_behalf_of, purpose, policy_version, v, data
            from ledger where district = ? and kind = ? and id = ? order by version, n""";

    /** What a line says that tells of a register's entry. */
    String CHANGED = "Changed";

    Document<Changed> CHANGE = Document.of(Changed.class);

    /**
     * 台账主体: what a line is about.
     *
     * @param kind such as {@code grid-case}
     */
    record About(String district, String kind, String id, long version) {}

    static <E> void append(Session session, About about, Seq<E> facts, Document<E> form, Provenance by)
            throws SQLException {
        for (int n = 0; n < facts.size(); n++) {
            var fact = facts.get(n);
            write(session, about, n + 1, by, Json.nameOf(fact), form.form(), form.write(fact));
        }
    }

    /** That an entry of a register changed: what it was and is stays out of the ledger. */
    static void changed(Session session, About about, Provenance by) throws SQLException {
        write(session, about, 1, by, CHANGED, CHANGE.form(), CHANGE.write(new Changed()));
    }

    private static void write(Session session, About about, int n, Provenance by, String fact, int form, String data)
            throws SQLException {
        session.update(
                INSERT,
                about.district(),
                about.kind(),
                about.id(),
                about.version(),
                n,
                by.at(),
                by.actor().value(),
                by.onBehalfOf().map(ActorId::value),
                by.purpose().code(),
                by.policyVersion(),
                fact,
                form,
                new Body(data));
    }

    static <E> Recorded<E> read(ResultSet row, Document<E> form) throws SQLException {
        var by = new Provenance(
                new ActorId(row.getString(3)),
                Option.of(row.getString(4)).map(ActorId::new),
                new Purpose(row.getString(5)),
                Instants.at(row, 2),
                row.getString(6),
                Option.none());
        return new Recorded<>(row.getLong(1), form.read(row.getInt(7), row.getString(8)), by);
    }
}
