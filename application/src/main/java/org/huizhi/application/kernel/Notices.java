package org.huizhi.application.kernel;

import io.vavr.control.Either;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;

/** 通知端口: telling people what they must know, by template and without personal data. */
public interface Notices {

    Either<Rejection, Boolean> tell(ActorId who, Phrase what);

    /** A deployment without an adapter for notices: nobody is told, and the caller learns that. */
    static Notices none() {
        return (who, what) -> Either.left(new Refusal.NotEquipped("notices"));
    }
}
