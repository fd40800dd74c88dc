package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.huizhi.application.kernel.ledger.LedgerProof;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.ledger.Verification.Finding;
import org.huizhi.application.kernel.outbox.Position;

/** 封印核验: compares each seal with the lines it covers, and the last ones with the one that is kept outside. */
final class SealCheck {

    private final Chain chain;
    private final String district;
    private final Option<Seal> anchor;
    private Option<Seal> last = Option.none();
    private long count;
    private Seq<Finding> findings = Vector.empty();

    /** @param anchor the newest seal that is kept outside */
    SealCheck(Chain chain, String district, Option<Seal> anchor) {
        this.chain = chain;
        this.district = district;
        this.anchor = anchor;
    }

    /** What the seal should be like, over the lines as they are now. */
    Sealing again(Seal seal) {
        var key = chain.knows(seal.key()) ? seal.key() : chain.current();
        return new Sealing(chain, district, last, seal.n(), key, seal.at());
    }

    void take(Seal seal, Sealing again) {
        count++;
        var expected = number(last) + 1;
        if (seal.n() != expected) {
            find(Finding.seal(expected, "kernel.ledger.seal-missing", expected, seal.n()));
        } else if (!chain.knows(seal.key())) {
            find(Finding.seal(seal.n(), "kernel.ledger.key-unknown", seal.key()));
        } else if (again.lines() != seal.lines()) {
            find(Finding.seal(seal.n(), "kernel.ledger.seal-count", seal.n(), seal.at(), seal.lines(), again.lines()));
        } else if (!again.seal().exists(seal::equals)) {
            find(Finding.seal(seal.n(), "kernel.ledger.seal-altered", seal.n(), seal.at()));
        }
        if (anchor.exists(outside -> outside.n() == seal.n() && !outside.equals(seal))) {
            find(Finding.seal(seal.n(), "kernel.ledger.seal-other", seal.n()));
        }
        last = Option.of(seal);
    }

    Seq<Finding> findings() {
        anchor.filter(outside -> outside.n() > number(last))
                .forEach(outside -> find(
                        Finding.seal(outside.n(), "kernel.ledger.seal-cut", outside.n(), outside.at(), number(last))));
        return findings;
    }

    Position upTo() {
        return last.map(Seal::upTo).getOrElse(Position.START);
    }

    long count() {
        return count;
    }

    private static long number(Option<Seal> seal) {
        return seal.map(Seal::n).getOrElse(0L);
    }

    private void find(Finding finding) {
        findings = findings.size() < LedgerProof.MOST ? findings.append(finding) : findings;
    }

    static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                Instants.at(row, 2),
                new Position(row.getLong(3), row.getLong(4)),
                row.getLong(5),
                row.getString(6),
                row.getString(7));
    }
}
