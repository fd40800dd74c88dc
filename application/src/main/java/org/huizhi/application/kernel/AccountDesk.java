package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;

/** 账户用例: the security administrator opens, disables and resets accounts; everybody changes their own password. */
public interface AccountDesk {

    /**
     * 发放: an account with a fresh password.
     *
     * @param password shown once; none when the request came again, because only its hash was kept
     */
    record Issued(Account account, Option<Plain> password) {}

    /** The account with its first password, which must be changed before anything else. */
    Either<Rejection, Issued> open(Call call, ActorId login, Seq<Grant> grants);

    Either<Rejection, Account> disable(Call call, ActorId login);

    /** The account with a new password. */
    Either<Rejection, Issued> reset(Call call, ActorId login);

    Either<Rejection, Account> changePassword(Call call, Plain present, Plain next);

    Either<Rejection, Seq<Account>> list(Call call, Option<ActorId> after, int limit);

    /** The enabled account of this login and password; none otherwise, in about the same time. */
    Option<Account> authenticate(String login, String password);
}
