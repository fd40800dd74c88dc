package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/** 查阅记录端口: who looked at personal data, written before the data is handed out. */
public interface ReadLog {

    void record(Look look);

    /** Everyone who looked at one thing, oldest first. */
    Seq<Look> of(String kind, String id);

    /**
     * 查阅: one look.
     *
     * @param kind what kind of thing, such as {@code grid-case}
     * @param id which one
     * @param field what was shown
     */
    record Look(Instant at, ActorId actor, Purpose purpose, String kind, String id, String field) {}
}
