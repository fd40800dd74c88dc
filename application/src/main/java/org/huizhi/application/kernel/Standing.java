package org.huizhi.application.kernel;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 归属: what access depends on.
 *
 * @param place where the thing lies
 * @param units who leads, assists or has done so
 * @param by who brought it in
 */
public record Standing(DivisionCode place, Set<UnitId> units, ActorId by) {

    public static Standing at(DivisionCode place, ActorId by) {
        return new Standing(place, HashSet.empty(), by);
    }

    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> self = actor.actsAs(by) ? HashSet.of(Relation.SELF) : HashSet.empty();
        return units.exists(actor::worksFor) ? self.add(Relation.ASSIGNED) : self;
    }
}
