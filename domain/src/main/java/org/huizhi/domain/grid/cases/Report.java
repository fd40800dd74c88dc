package org.huizhi.domain.grid.cases;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.people.PersonRef;

/**
 * 上报内容: what was reported. It never changes afterwards.
 *
 * @param number the number people use
 * @param channel code of the channel
 * @param category code of the category
 * @param origin found or told
 * @param place where
 * @param occurredAt when it was seen, UTC, not after {@code receivedAt} and at most ten years (3653 days) before
 * @param receivedAt when it was received, UTC
 * @param by the actor who entered it
 * @param teller the person who told it, none when anonymous
 * @param description what it is, sealed
 * @param photos what was handed in with it
 */
public record Report(
        CaseNumber number,
        String channel,
        String category,
        Origin origin,
        Place place,
        Instant occurredAt,
        Instant receivedAt,
        ActorId by,
        Option<PersonRef> teller,
        Sealed description,
        Seq<FileId> photos) {

    /** 最早: how long before it is reported a problem may have been seen; an earlier year is mistyped. */
    public static final Duration OLDEST = Duration.ofDays(3653);

    /**
     * When the clocks begin: at receipt; for what the district found itself at the finder's stated time, so that late entry
     * never helps.
     */
    public Instant countedFrom() {
        return origin == Origin.PROACTIVE ? occurredAt : receivedAt;
    }
}
