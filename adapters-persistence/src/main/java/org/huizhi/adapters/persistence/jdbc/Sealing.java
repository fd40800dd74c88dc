package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.time.Instant;
import javax.crypto.Mac;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.outbox.Position;

/** 封存: takes the lines of one seal in the order in which facts travel, and hashes them as they come. */
final class Sealing {

    private final long n;
    private final String key;
    private final Instant at;
    private final Mac mac;
    private Position upTo;
    private long lines;

    /** @param before the seal that this one follows */
    Sealing(Chain chain, String district, Option<Seal> before, long n, String key, Instant at) {
        this.n = n;
        this.key = key;
        this.at = at;
        this.upTo = before.map(Seal::upTo).getOrElse(Position.START);
        this.mac = chain.begun(key);
        Chain.add(mac, district);
        Chain.add(mac, n);
        Chain.add(mac, at);
        Chain.add(mac, before.map(Seal::hash).getOrElse(""));
    }

    void take(LedgerLine line) {
        upTo = line.place();
        lines++;
        Chain.add(mac, upTo.transaction());
        Chain.add(mac, upTo.seq());
        Chain.add(mac, line.about().kind());
        Chain.add(mac, line.about().id());
        Chain.add(mac, line.version());
        Chain.add(mac, line.n());
        Chain.add(mac, line.hash());
    }

    Position upTo() {
        return upTo;
    }

    long lines() {
        return lines;
    }

    /** None without a line. */
    Option<Seal> seal() {
        return Option.when(lines > 0, () -> new Seal(n, at, upTo, lines, key, Chain.ended(mac)));
    }
}
