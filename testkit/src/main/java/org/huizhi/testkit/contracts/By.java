package org.huizhi.testkit.contracts;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/** 来历样例: who acts in the contracts, and when. Every instant has microseconds, so that a store that drops them is found out. */
interface By {

    ActorId ACTOR = new ActorId("contract");
    ActorId OTHER = new ActorId("other");
    Purpose PURPOSE = new Purpose("contract");

    static Instant at(int second) {
        return Instant.parse("2026-01-05T02:00:00.000001Z").plusSeconds(second);
    }

    static Provenance now(int second) {
        return new Provenance(ACTOR, Option.some(OTHER), PURPOSE, at(second), "pack-2026.1", Option.none());
    }

    static Provenance keyed(int second, String key) {
        return keyed(receipt(ACTOR, second, key));
    }

    static Provenance keyed(Receipt receipt) {
        return new Provenance(
                receipt.actor(), Option.none(), PURPOSE, receipt.at(), "pack-2026.1", Option.some(receipt));
    }

    static Receipt receipt(ActorId actor, int second, String key) {
        return new Receipt(actor, key, "digest-of-" + key, "subject", 1, Answer.DONE, at(second));
    }
}
