package org.huizhi.domain.kernel.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 可见范围: what one person may see of one kind of thing, as a predicate that a query can carry. A thing is visible when any part
 * holds; nothing is when all parts are empty.
 *
 * @param within divisions, each with everything below it
 * @param units units that lead, assist or have led the thing
 * @param reporters whose reports are visible because of who reported them: the person, and for whom they act
 */
public record Visible(Set<DivisionCode> within, Set<UnitId> units, Set<ActorId> reporters) {

    public static Visible nothing() {
        return new Visible(HashSet.empty(), HashSet.empty(), HashSet.empty());
    }

    /** No more than both show: what lies within divisions of both, is with units of both, or was reported by people of both. */
    public Visible and(Visible other) {
        var both = within.filter(place -> other.within.exists(place::isWithin))
                .addAll(other.within.filter(place -> within.exists(place::isWithin)));
        return new Visible(both, units.intersect(other.units), reporters.intersect(other.reporters));
    }

    /** Whether a thing is visible that lies at {@code place}, is or was with {@code with}, and was reported by {@code by}. */
    public boolean shows(DivisionCode place, Set<UnitId> with, ActorId by) {
        return within.exists(place::isWithin) || units.exists(with::contains) || reporters.contains(by);
    }
}
