package org.huizhi.application.kernel;

import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 回执: that a request with this key was done, and what came of it. Kept for seven days by the real clock.
 *
 * @param actor whose key it is
 * @param key the key, as the caller chose it, 1 to 200 printable characters
 * @param digest a keyed digest of the request, so that the same key with another request is found out
 * @param subject the id of what was changed
 * @param version the version this request led to
 * @param answer what sort of answer it was
 * @param at when, by the real clock
 */
public record Receipt(
        ActorId actor, String key, String digest, String subject, long version, Answer answer, Instant at) {

    /** 答复类别: what a request led to. */
    public enum Answer {
        CREATED,
        DONE,
        /** Only asked for; another person has to approve. */
        ASKED
    }
}
