package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;

/** 账户用例: the security administrator opens, disables and resets accounts; everybody changes their own password. */
public interface AccountDesk {

    /** @return the account's first password, shown once; it must be changed before anything else */
    Either<Rejection, Plain> open(Call call, ActorId login, Seq<Grant> grants);

    Either<Rejection, Account> disable(Call call, ActorId login);

    /** @return the new password, shown once */
    Either<Rejection, Plain> reset(Call call, ActorId login);

    Either<Rejection, Account> changePassword(Call call, Plain present, Plain next);

    Either<Rejection, Seq<Account>> list(Call call, Option<ActorId> after, int limit);

    /** The enabled account of this login and password; none otherwise, in about the same time. */
    Option<Account> authenticate(String login, String password);
}
