package org.huizhi.bootstrap.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 权限格: one cell of the matrix.
 *
 * @param role who
 * @param name the use case or the action
 * @param territory how the thing lies to the grant
 * @param person how the thing stands to the person besides
 */
record Cell(Role role, String name, Relation territory, Set<Relation> person) {

    Set<Relation> relations() {
        return person.add(territory);
    }

    /** Somebody for whom the thing at the place stands in just these relations; none where no grant can stand so. */
    Option<Actor> actor(DivisionCode place) {
        var id = new ActorId(person.contains(Relation.SELF) ? Ports.REPORTER.value() : "somebody");
        var unit = new UnitId(person.contains(Relation.ASSIGNED) ? "water" : "gas");
        return Places.scope(territory, place)
                .map(scope -> Actor.of(id, new Grant(role, scope, Option.when(role == Role.HANDLING_UNIT, unit))));
    }

    /** Every way in which a thing can stand to a person, of the given relations. */
    static Seq<Set<Relation>> sets(Relation... relations) {
        return List.of(relations)
                .combinations()
                .map(HashSet::<Relation>ofAll)
                .map(set -> (Set<Relation>) set)
                .toList();
    }

    @Override
    public String toString() {
        return role + " " + name + " " + relations().toList().sorted().mkString("+");
    }
}
