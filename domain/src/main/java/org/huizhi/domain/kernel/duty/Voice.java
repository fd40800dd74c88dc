package org.huizhi.domain.kernel.duty;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 意见: who spoke in an approval, and for whom. Two voices that share a person are one, so that nobody is heard twice, not even
 * through a delegation.
 *
 * @param by who spoke
 * @param onBehalfOf for whom, when by delegation
 */
public record Voice(ActorId by, Option<ActorId> onBehalfOf) {

    public static Voice of(Actor actor) {
        return new Voice(actor.id(), actor.onBehalfOf());
    }

    /** Whether the actor is one of those who spoke, or speaks for one of them. */
    public boolean heard(Actor actor) {
        return actor.actsAs(by) || onBehalfOf.exists(actor::actsAs);
    }
}
