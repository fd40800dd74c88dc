package org.huizhi.domain.kernel.access;

import org.huizhi.domain.kernel.Ids;

/**
 * 经办人编号: who acts: a person's account, a service account or a named system actor.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record ActorId(String value) {

    public ActorId {
        Ids.require("actor", value);
    }
}
