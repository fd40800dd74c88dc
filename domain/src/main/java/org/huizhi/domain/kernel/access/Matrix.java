package org.huizhi.domain.kernel.access;

import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 权限表: role × action × relation × sensitivity; what stands in no row is denied. A host may narrow it, never widen it.
 *
 * @param rows the rows by action
 */
public record Matrix(Map<String, Seq<Allow>> rows) {

    public static Matrix of(Seq<Allow> rows) {
        return new Matrix(rows.groupBy(Allow::action).mapValues(each -> each.toList()));
    }

    public boolean knows(String action) {
        return rows.containsKey(action);
    }

    /**
     * How much the actor may see when doing {@code action} on something at {@code place}; none when they may not do it.
     *
     * @param person the relations of the person to the thing, without the territorial ones
     */
    public Option<Sensitivity> permits(String action, Actor actor, DivisionCode place, Set<Relation> person) {
        return rows.get(action)
                .toList()
                .flatMap(allowed -> allowed)
                .filter(row -> actor.grants()
                        .exists(grant -> grant.role() == row.role()
                                && person.add(Relation.between(grant.scope(), place))
                                        .exists(row.relations()::contains)))
                .map(Allow::upTo)
                .max();
    }

    /** What the actor may see when doing {@code action}, as a predicate for a query. */
    public Visible visible(String action, Actor actor) {
        return rows.get(action)
                .toList()
                .flatMap(allowed -> allowed)
                .foldLeft(
                        Visible.nothing(),
                        (seen, row) -> actor.grants()
                                .filter(grant -> grant.role() == row.role())
                                .foldLeft(seen, (so, grant) -> widened(so, row, grant, actor)));
    }

    private static Visible widened(Visible seen, Allow row, Grant grant, Actor actor) {
        var below = row.relations().contains(Relation.CHILD) && row.relations().contains(Relation.OWN);
        return new Visible(
                below ? seen.within().add(grant.scope()) : seen.within(),
                row.relations().contains(Relation.ASSIGNED) ? seen.units().addAll(grant.unit()) : seen.units(),
                row.relations().contains(Relation.SELF) ? actor.persons() : seen.reporters());
    }

    /** The rows of one action, for a reader. */
    public Set<Role> rolesFor(String action) {
        return HashSet.ofAll(
                rows.get(action).toList().flatMap(allowed -> allowed).map(Allow::role));
    }
}
