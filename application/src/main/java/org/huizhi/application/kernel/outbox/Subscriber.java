package org.huizhi.application.kernel.outbox;

import io.vavr.control.Either;
import org.huizhi.domain.kernel.Rejection;

/**
 * 订阅者: somebody who is told facts, each at least once. One fact is told after the other; what is refused or fails is told again
 * later, and after {@link Subscription#TRIES} times it is parked with whatever else happens to the same thing.
 */
public interface Subscriber {

    /** Small letters, digits and hyphens, at most 64; how far it has come is kept under this name. */
    String name();

    Reach reach();

    /** Where it begins when it is first heard of. */
    default Beginning beginning() {
        return Beginning.NOW;
    }

    boolean wants(Posted fact);

    /** Does what the fact asks for. A rejection or an exception means: tell me again. */
    Either<Rejection, ?> receive(Posted fact);

    /** 效果所及: where the effect lies. */
    enum Reach {
        /** In the district's own storage: effect and progress are one transaction, so that the effect is single. */
        WITHIN,
        /** Beyond it: may be told twice after a failure, and tells repetitions apart by {@link Posted#event}. */
        BEYOND
    }

    /** 起点. */
    enum Beginning {
        /** With everything that ever happened. */
        ORIGIN,
        /** With what happens from now on. */
        NOW
    }
}
