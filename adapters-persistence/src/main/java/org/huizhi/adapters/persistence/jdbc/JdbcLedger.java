package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.json.Json;
import org.huizhi.application.kernel.Changed;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/** 台账: the one append-only table of facts. Each line follows the one before it of the same thing, by its hash and in the order of travel. */
final class JdbcLedger {

    static final String HISTORY = """
            select version, at, actor, on_behalf_of, purpose, policy_version, v, data
            from ledger where district = ? and kind = ? and id = ? order by version, n""";

    /** What a line says that tells of a register's entry. */
    static final String CHANGED = "Changed";

    static final Document<Changed> CHANGE = Document.of(Changed.class);

    private static final String LAST = """
            select hash from ledger where district = ? and kind = ? and id = ?
            order by version desc, n desc limit 1""";

    private static final String OF_VERSION = """
            select hash from ledger where district = ? and kind = ? and id = ? and version = ?
            order by n desc limit 1""";

    private static final String INSERT = """
            insert into ledger (district, kind, id, version, n, at, actor, on_behalf_of, purpose, policy_version,
                fact, v, data, chain_key, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Chain chain;

    JdbcLedger(Chain chain) {
        this.chain = chain;
    }

    /**
     * 台账主体: what a line is about.
     *
     * @param kind such as {@code grid-case}
     */
    record About(String district, String kind, String id, long version) {}

    <E> void append(Session session, About about, Seq<E> facts, Document<E> form, Provenance by) throws SQLException {
        for (var line : lines(about, before(session, about), facts, form, by)) {
            session.update(
                    INSERT,
                    line.parts()
                            .init()
                            .append(new Body((String) line.parts().last()))
                            .append(line.key())
                            .append(line.hash())
                            .toJavaArray());
        }
    }

    /** That an entry of a register changed: what it was and is stays out of the ledger. */
    void changed(Session session, About about, Provenance by) throws SQLException {
        append(session, about, List.of(new Changed()), CHANGE, by);
    }

    boolean isChained() {
        return chain.exists();
    }

    /** The hash of the newest line about the thing; empty when there is none, or no chain. */
    String before(Session session, About about) throws SQLException {
        return isChained()
                ? session.first(LAST, row -> row.getString(1), about.district(), about.kind(), about.id())
                        .getOrElse("")
                : "";
    }

    /** The hash of the last line of that version; none when there is no such version. */
    static Option<String> hash(Session session, About about) throws SQLException {
        return session.first(
                OF_VERSION, row -> row.getString(1), about.district(), about.kind(), about.id(), about.version());
    }

    /** The lines of one commit, each following the one before it. */
    <E> Seq<LedgerLine> lines(About about, String before, Seq<E> facts, Document<E> form, Provenance by) {
        var key = chain.current();
        Seq<LedgerLine> lines = Vector.empty();
        for (int n = 0; n < facts.size(); n++) {
            var bare = bare(about, n + 1, key, facts.get(n), form, by);
            var follows = lines.lastOption().map(LedgerLine::hash).getOrElse(before);
            lines = lines.append(bare.hashed(chain.link(key, follows, bare, n + 1 == facts.size())));
        }
        return lines;
    }

    private static <E> LedgerLine bare(About about, int n, String key, E fact, Document<E> form, Provenance by) {
        var content = List.<Object>of(
                by.at(),
                by.actor().value(),
                by.onBehalfOf().map(ActorId::value),
                by.purpose().code(),
                by.policyVersion(),
                Json.nameOf(fact),
                form.form(),
                form.write(fact));
        var thing = new Posted.About(about.kind(), about.id());
        return new LedgerLine(about.district(), thing, about.version(), n, Position.START, content, key, "");
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
