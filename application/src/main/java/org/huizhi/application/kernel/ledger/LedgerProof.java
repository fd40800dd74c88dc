package org.huizhi.application.kernel.ledger;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;

/** 台账存证端口: seals the ledger and verifies it. Neither ever holds more than a page of it. */
public interface LedgerProof {

    /** The most findings that are told; there may be more. */
    int MOST = 100;

    /**
     * Seals what is new and settled, at most one batch.
     *
     * @return the seal; none when there is nothing to seal, another process was faster, or the store keeps no chain
     */
    Option<Seal> seal(Instant now);

    /** @param anchor the newest seal that is kept outside */
    Verification verify(Option<Seal> anchor);

    /** For a store that nobody can write to but this process: it keeps no chain, and says so. */
    static LedgerProof none() {
        return new LedgerProof() {
            @Override
            public Option<Seal> seal(Instant now) {
                return Option.none();
            }

            @Override
            public Verification verify(Option<Seal> anchor) {
                return new Verification(false, 0, 0, 0, List.empty());
            }
        };
    }
}
