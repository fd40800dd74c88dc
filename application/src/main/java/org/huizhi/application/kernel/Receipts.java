package org.huizhi.application.kernel;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;

/** 回执端口: finds receipts; they are written by {@link Store#commit} only. */
public interface Receipts {

    Option<Receipt> find(ActorId actor, String key);

    /** Drops what was written before {@code limit}. */
    void forgetBefore(Instant limit);
}
