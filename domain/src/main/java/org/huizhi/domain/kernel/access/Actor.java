package org.huizhi.domain.kernel.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 经办人: who acts, in which roles, and for whom. Comes with every call; there is no ambient user and no default one.
 *
 * @param id who
 * @param grants the roles and where they hold, often one
 * @param mandate for whom, when by delegation
 */
public record Actor(ActorId id, Seq<Grant> grants, Option<Mandate> mandate) {

    public static Actor of(ActorId id, Grant... grants) {
        return new Actor(id, List.of(grants), Option.none());
    }

    /** For code that knows its texts: {@code Actor.of("duty-1", Role.DUTY_OFFICER, "310104003")}. */
    public static Actor of(String id, Role role, String scope) {
        return of(new ActorId(id), Grant.of(role, new DivisionCode(scope)));
    }

    /** Somebody who works for a handling unit. */
    public static Actor ofUnit(String id, String unit, String scope) {
        return of(new ActorId(id), Grant.forUnit(new UnitId(unit), new DivisionCode(scope)));
    }

    /** Whether the actor has the role where something lies; the same role elsewhere does not count. */
    public boolean is(Role role, DivisionCode place) {
        return grants.exists(grant -> grant.role() == role && place.isWithin(grant.scope()));
    }

    public boolean worksFor(UnitId unit) {
        return grants.exists(grant -> grant.unit().contains(unit));
    }

    /** Whether it is the same person, by themselves or through a delegation. */
    public boolean actsAs(ActorId person) {
        return persons().contains(person);
    }

    /** Whom the actor acts as: themselves, and for whom they act. */
    public Set<ActorId> persons() {
        return HashSet.of(id).addAll(onBehalfOf());
    }

    /** The actor as of a day: a delegation that is not in force then does not count. */
    public Actor on(LocalDate day) {
        return new Actor(id, grants, mandate.filter(given -> given.days().contains(day)));
    }

    public Option<ActorId> onBehalfOf() {
        return mandate.map(Mandate::principal);
    }
}
