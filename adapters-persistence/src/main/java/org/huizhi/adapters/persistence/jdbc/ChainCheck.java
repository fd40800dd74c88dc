package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.huizhi.application.kernel.ledger.LedgerProof;
import org.huizhi.application.kernel.ledger.Verification.Finding;

/** 逐行核验: takes the lines thing by thing in their order, and finds those that are not what was written there. */
final class ChainCheck {

    private final Chain chain;
    private Option<LedgerLine> last = Option.none();
    private Option<LedgerLine> beforeLast = Option.none();
    private boolean doubtful;
    private long lines;
    private Seq<Finding> findings = Vector.empty();

    ChainCheck(Chain chain) {
        this.chain = chain;
    }

    void take(LedgerLine line) {
        lines++;
        if (last.exists(before -> !before.isAbout(line))) {
            settle();
            last = Option.none();
            beforeLast = Option.none();
        }
        var known = chain.knows(line.key());
        var follows = !known || chain.follows(hash(last), line);
        if (doubtful) {
            var inserted = !follows && chain.follows(hash(beforeLast), line);
            find(last.get(), inserted ? "kernel.ledger.inserted" : "kernel.ledger.altered");
            last = inserted ? beforeLast : last;
        } else if (known && !follows) {
            find(line, "kernel.ledger.missing");
        }
        if (!known && !line.key().isEmpty()) {
            find(line, "kernel.ledger.key-unknown", line.key());
        }
        if (last.exists(before -> before.place().compareTo(line.place()) >= 0)) {
            find(line, "kernel.ledger.moved");
        }
        doubtful = line.key().isEmpty() || known && !chain.isGenuine(line);
        beforeLast = last;
        last = Option.of(line);
    }

    /** Nothing follows the last line any more that could tell an inserted line from an altered one. */
    private void settle() {
        if (doubtful) {
            find(last.get(), "kernel.ledger.altered");
        } else if (last.exists(line -> chain.knows(line.key()) && !chain.ends(line))) {
            find(last.get(), "kernel.ledger.unfinished");
        }
        doubtful = false;
    }

    /** When there are no more lines. */
    Seq<Finding> findings() {
        settle();
        last = Option.none();
        return findings;
    }

    long lines() {
        return lines;
    }

    private void find(LedgerLine line, String code, Object... args) {
        if (findings.size() < LedgerProof.MOST) {
            findings = findings.append(Finding.line(line.about(), line.version(), line.n(), code, args));
        }
    }

    private static String hash(Option<LedgerLine> line) {
        return line.map(LedgerLine::hash).getOrElse("");
    }
}
