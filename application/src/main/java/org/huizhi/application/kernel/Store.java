package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Decision;

/** 存储端口: one aggregate's rows and the ledger that explains them. Every store passes the testkit's {@code StoreContract}. */
public interface Store<I, S, E> {

    Option<Versioned<S>> load(I id);

    /**
     * Writes the row, its facts, the sealed texts they name and the receipt together, or nothing at all. Joins a running
     * {@link UnitOfWork}.
     *
     * @param expected the version the decision was made on; 0 for a first commit
     * @return the stored state; {@link Refusal.Stale} when the row is no longer at {@code expected}; {@link Refusal.Repeated}
     *     when the same actor has already used the receipt's key
     */
    Either<Refusal, Versioned<S>> commit(I id, long expected, Decision<S, E> decision, Provenance by);

    /** Every fact about one aggregate, oldest first. */
    Seq<Recorded<E>> history(I id);
}
