package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Either;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Decision;

/** 写入方式: how a database writes a decision: row, child rows, facts, notes and receipt together, or nothing. */
public interface Commits<S, E> {

    /** @return the version it led to */
    Either<Refusal, Long> commit(String id, long expected, Decision<S, E> decision, Provenance by);

    /** Whether a load should tell the hash of the newest ledger line, so that the next commit need not ask for it. */
    default boolean wantsHash() {
        return false;
    }

    /** What a load told. */
    default void seen(String id, long version, String hash) {}
}
