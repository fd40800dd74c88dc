package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.huizhi.application.kernel.ledger.LedgerProof;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.ledger.Verification;
import org.huizhi.application.kernel.ledger.Verification.Finding;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;

/** SQL 台账存证: reads the ledger page by page, once thing by thing and once in the order in which facts travel. */
final class JdbcProof implements LedgerProof {

    private static final int PAGE = 1_000;
    private static final int BATCH = 10_000;

    private static final String BY_THING = "select " + LedgerLine.COLUMNS + """
             from ledger where district = ? and (kind, id, version, n, seq) > (?, ?, ?, ?, ?)
            order by kind, id, version, n, seq limit ?""";
    private static final String SEALS =
            "select n, at, at_tx, at_seq, lines, chain_key, hash from seal where district = ? ";
    private static final String SEAL = """
            insert into seal (district, n, at, at_tx, at_seq, lines, chain_key, hash) values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (district, n) do nothing""";
    private static final String ENDS = """
            select t.id, t.version, coalesce(
                (select max(l.version) from ledger l where l.district = t.district and l.kind = ? and l.id = t.id), 0)
            from %s t where t.district = ? and t.id > ? order by t.id limit ?""";

    private final Transactions transactions;
    private final String district;
    private final Chain chain;
    private final Map<String, String> things;
    private final String travelling;

    /** @param things by their kind in the ledger, the tables in which the versions of things stand */
    JdbcProof(Transactions transactions, Vendor vendor, String district, Chain chain, Map<String, String> things) {
        this.transactions = transactions;
        this.district = district;
        this.chain = chain;
        this.things = things;
        this.travelling = "select " + LedgerLine.COLUMNS + " from ledger where district = ? and (tx, seq) > (?, ?) and "
                + vendor.settled() + " order by tx, seq limit ?";
    }

    @Override
    public Option<Seal> seal(Instant now) {
        return chain.exists()
                ? transactions
                        .read(session -> next(session, now))
                        .filter(seal -> transactions.run(session -> write(session, seal)) == 1)
                : Option.none();
    }

    private Option<Seal> next(Session session, Instant now) throws SQLException {
        var last = session.first(SEALS + "order by n desc limit 1", SealCheck::seal, district);
        var sealing = new Sealing(chain, district, last, last.map(Seal::n).getOrElse(0L) + 1, chain.current(), now);
        var page = travelling(session, sealing.upTo());
        while (!page.isEmpty() && sealing.lines() < BATCH) {
            page.forEach(sealing::take);
            page = travelling(session, sealing.upTo());
        }
        return sealing.seal();
    }

    private int write(Session session, Seal seal) throws SQLException {
        return session.update(
                SEAL,
                district,
                seal.n(),
                seal.at(),
                seal.upTo().transaction(),
                seal.upTo().seq(),
                seal.lines(),
                seal.key(),
                seal.hash());
    }

    @Override
    public Verification verify(Option<Seal> anchor) {
        return chain.exists()
                ? transactions.read(session -> verify(session, anchor))
                : LedgerProof.none().verify(anchor);
    }

    private Verification verify(Session session, Option<Seal> anchor) throws SQLException {
        var lines = new ChainCheck(chain);
        thingByThing(session, lines);
        var seals = new SealCheck(chain, district, anchor);
        var page = seals(session, 0);
        while (!page.isEmpty()) {
            for (var seal : page) {
                sealed(session, seals, seal);
            }
            page = seals(session, page.last().n());
        }
        var newer = newer(session, seals.upTo());
        var findings = lines.findings().appendAll(seals.findings()).appendAll(ends(session));
        return new Verification(true, lines.lines(), seals.count(), newer, findings.take(MOST));
    }

    private void thingByThing(Session session, ChainCheck check) throws SQLException {
        var page = session.all(BY_THING, this::line, district, "", "", 0, 0, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(check::take);
            var last = page.last();
            page = session.all(
                    BY_THING,
                    this::line,
                    district,
                    last.about().kind(),
                    last.about().id(),
                    last.version(),
                    last.n(),
                    last.place().seq(),
                    PAGE);
        }
    }

    /** What one seal covers is read again, and no further. */
    private void sealed(Session session, SealCheck seals, Seal seal) throws SQLException {
        var again = seals.again(seal);
        var page = travelling(session, again.upTo());
        while (!page.isEmpty()) {
            var within = page.takeWhile(line -> line.place().compareTo(seal.upTo()) <= 0);
            within.forEach(again::take);
            page = within.size() < PAGE ? Vector.empty() : travelling(session, again.upTo());
        }
        seals.take(seal, again);
    }

    private long newer(Session session, Position from) throws SQLException {
        return session.first(
                        "select count(*) from ledger where district = ? and (tx, seq) > (?, ?)",
                        row -> row.getLong(1),
                        district,
                        from.transaction(),
                        from.seq())
                .get();
    }

    /** A thing and its ledger end with the same version. */
    private Seq<Finding> ends(Session session) throws SQLException {
        Seq<Finding> findings = Vector.empty();
        for (var thing : things) {
            var sql = ENDS.formatted(thing._2());
            var page = session.all(sql, End::of, thing._1(), district, "", PAGE);
            while (!page.isEmpty()) {
                findings = findings.appendAll(page.reject(End::isSound).map(end -> end.finding(thing._1())));
                page = session.all(
                        sql, End::of, thing._1(), district, page.last().id(), PAGE);
            }
        }
        return findings;
    }

    /** 末版: the version of a thing, and the last one that the ledger tells of. */
    private record End(String id, long version, long told) {

        static End of(ResultSet row) throws SQLException {
            return new End(row.getString(1), row.getLong(2), row.getLong(3));
        }

        boolean isSound() {
            return version == told;
        }

        Finding finding(String kind) {
            var code = told < version ? "kernel.ledger.cut" : "kernel.ledger.put-back";
            return Finding.line(new Posted.About(kind, id), Math.min(version, told) + 1, 1, code, version, told);
        }
    }

    private Seq<LedgerLine> travelling(Session session, Position from) throws SQLException {
        return session.all(travelling, this::line, district, from.transaction(), from.seq(), PAGE);
    }

    private Seq<Seal> seals(Session session, long after) throws SQLException {
        return session.all(SEALS + "and n > ? order by n limit ?", SealCheck::seal, district, after, PAGE);
    }

    private LedgerLine line(ResultSet row) throws SQLException {
        return LedgerLine.of(district, row);
    }
}
