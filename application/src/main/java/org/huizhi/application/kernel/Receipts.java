package org.huizhi.application.kernel;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;

/** 回执端口: finds receipts; {@link Store#commit} writes them, and {@link #keep} for what has no store. */
public interface Receipts {

    Option<Receipt> find(ActorId actor, String key);

    /**
     * Writes one, as part of the running unit of work if there is one.
     *
     * @return false when the actor has used the key before; then nothing is written
     */
    boolean keep(Receipt receipt);

    /** Drops what was written before {@code limit}. */
    void forgetBefore(Instant limit);
}
