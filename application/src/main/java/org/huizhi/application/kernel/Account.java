package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;

/**
 * 账户: a login of a person or of another system, with its roles.
 *
 * @param login the login name, also the actor's id
 * @param hash the salted hash of its password
 * @param grants what it may act as
 * @param enabled whether it can be used
 * @param mustChange whether the password must be changed before anything else
 */
public record Account(ActorId login, String hash, Seq<Grant> grants, boolean enabled, boolean mustChange) {

    public Actor actor() {
        return new Actor(login, grants, Option.none());
    }

    Account enabled(boolean usable) {
        return new Account(login, hash, grants, usable, mustChange);
    }

    Account hashed(String next, boolean change) {
        return new Account(login, next, grants, enabled, change);
    }

    @Override
    public String toString() {
        return "Account[" + login.value() + "]";
    }
}
