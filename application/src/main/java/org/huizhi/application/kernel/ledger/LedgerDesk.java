package org.huizhi.application.kernel.ledger;

import io.vavr.control.Either;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.kernel.Rejection;

/** 台账存证用例: the auditor has the ledger verified. */
public interface LedgerDesk {

    /** Reads every line; takes as long as that takes. */
    Either<Rejection, Verification> verify(Call call);
}
