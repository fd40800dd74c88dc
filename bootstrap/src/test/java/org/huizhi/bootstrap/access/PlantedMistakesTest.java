package org.huizhi.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.access.Relation.ASSIGNED;
import static org.huizhi.domain.kernel.access.Relation.CHILD;
import static org.huizhi.domain.kernel.access.Relation.ELSEWHERE;
import static org.huizhi.domain.kernel.access.Relation.OWN;
import static org.huizhi.domain.kernel.access.Relation.PARENT;
import static org.huizhi.domain.kernel.access.Relation.SELF;
import static org.huizhi.domain.kernel.access.Relation.SIBLING;
import static org.huizhi.domain.kernel.access.Role.*;
import static org.huizhi.domain.kernel.access.Sensitivity.PLAIN;
import static org.huizhi.domain.kernel.access.Sensitivity.TEXT;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.access.Allow;
import org.huizhi.domain.kernel.access.Matrix;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walk is itself tried: with a mistake in the product's table it is red. */
class PlantedMistakesTest {

    private static final Walk WALK = new Walk(Policy.read(), Ports.Site.prepare());
    private static final Seq<Allow> ROWS =
            AccessTable.matrix().rows().values().flatMap(rows -> rows).toList();
    private static final Set<Relation> AREA = HashSet.of(OWN, CHILD);

    /** 误植: one mistake in the table, and the use cases at which a person would meet with it. */
    record Mistake(String name, Seq<Allow> rows, Seq<String> useCases) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() {
        return List.of(
                        without("grid.case.find", GRID_WORKER, AREA),
                        without("grid.case.find", RESIDENT, HashSet.of(SELF)),
                        without("grid.case.file", DUTY_OFFICER, AREA),
                        without("kernel.account.open", SECURITY_ADMINISTRATOR, AREA),
                        without("grid.case.submit", HANDLING_UNIT, HashSet.of(ASSIGNED)),
                        added("grid.case.find", RESIDENT, TEXT, OWN),
                        added("grid.case.find", SYSTEM_ADMINISTRATOR, PLAIN, OWN),
                        added("grid.case.file", DISPATCHER, TEXT, OWN, CHILD),
                        added("grid.case.void", STREET_OFFICIAL, TEXT, OWN),
                        added("grid.case.confirm", HANDLING_UNIT, TEXT, ASSIGNED),
                        added("grid.case.duplicates", GRID_WORKER, TEXT, OWN, CHILD),
                        added("kernel.account.reset", SYSTEM_ADMINISTRATOR, PLAIN, OWN),
                        added("kernel.territory.change", DISTRICT_OFFICIAL, PLAIN, SIBLING),
                        related("grid.case.find", STREET_OFFICIAL, OWN, CHILD, PARENT),
                        related("grid.case.find", DUTY_OFFICER, OWN, CHILD, SIBLING),
                        related("grid.case.find", DISTRICT_OFFICIAL, OWN, CHILD, ELSEWHERE),
                        related("grid.case.dispatch", DISPATCHER, OWN),
                        related("grid.case.verify", GRID_WORKER, CHILD),
                        related("grid.case.take", HANDLING_UNIT, OWN, CHILD),
                        related("grid.case.report", VOLUNTEER, OWN),
                        shown("grid.case.find", AUDITOR, TEXT),
                        shown("grid.case.find", NEIGHBOURHOOD_OFFICIAL, PLAIN),
                        swapped("grid.case.approve", DISPATCHER, "grid.case.refuse"))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void x4_a_planted_mistake_turns_the_walk_at_the_ports_red(Mistake mistake) {
        assertThat(atThePorts(mistake.rows(), mistake)).isNotEmpty();
        assertThat(atThePorts(ROWS, mistake)).isEmpty();
    }

    @Test
    void x4_no_row_can_go_nor_show_more_or_less_nor_lose_or_gain_a_relation_unnoticed() {
        for (var row : ROWS) {
            red(row, ROWS.remove(row));
            for (var relation : Relation.values()) {
                if (!said(row, relation)) {
                    red(row, ROWS.replace(row, toggled(row, relation)));
                }
            }
            for (var upTo : List.of(Sensitivity.values()).remove(row.upTo())) {
                red(row, ROWS.replace(row, new Allow(row.action(), row.role(), row.relations(), upTo)));
            }
        }
    }

    @Test
    void x4_no_role_can_be_given_an_action_unnoticed() {
        for (var action : AccessTable.matrix().rows().keySet()) {
            for (var role : Role.values()) {
                if (!AccessTable.matrix().rolesFor(action).contains(role)) {
                    var row = new Allow(action, role, HashSet.of(OWN), PLAIN);
                    red(row, ROWS.append(row));
                }
            }
        }
    }

    private static Option<Walk.Difference> atThePorts(Seq<Allow> rows, Mistake mistake) {
        return WALK.ports(Matrix.of(rows), mistake.useCases()).headOption();
    }

    private static void red(Allow row, Seq<Allow> rows) {
        var table = Matrix.of(rows.filter(each -> each.action().equals(row.action())));
        assertThat(WALK.table(table, List.of(row.action())).headOption())
                .as("%s instead of the shipped rows", row)
                .isNotEmpty();
    }

    /** It is said already: by another row, or because the row holds anywhere. */
    private static boolean said(Allow row, Relation relation) {
        var anywhere = Policy.ANYWHERE.diff(row.relations()).isEmpty() && !Policy.ANYWHERE.contains(relation);
        return anywhere
                || ROWS.remove(row)
                        .exists(other -> other.action().equals(row.action())
                                && other.role() == row.role()
                                && other.relations().contains(relation));
    }

    private static Allow toggled(Allow row, Relation relation) {
        var relations = row.relations().contains(relation)
                ? row.relations().remove(relation)
                : row.relations().add(relation);
        return new Allow(row.action(), row.role(), relations, row.upTo());
    }

    private static Mistake without(String action, Role role, Set<Relation> relations) {
        var rest = ROWS.reject(row -> row.action().equals(action)
                && row.role() == role
                && row.relations().equals(relations));
        return mistake("%s may no longer %s".formatted(role, action), rest, action);
    }

    private static Mistake added(String action, Role role, Sensitivity upTo, Relation... relations) {
        var rows = ROWS.append(new Allow(action, role, HashSet.of(relations), upTo));
        return mistake("%s may %s %s".formatted(role, action, List.of(relations)), rows, action);
    }

    /** The row of the territory where there is one, else the only one. */
    private static Mistake related(String action, Role role, Relation... relations) {
        var rows = changed(action, role, row -> new Allow(action, role, HashSet.of(relations), row.upTo()));
        return mistake("%s may %s %s instead".formatted(role, action, List.of(relations)), rows, action);
    }

    private static Mistake shown(String action, Role role, Sensitivity upTo) {
        var rows = changed(action, role, row -> new Allow(action, role, row.relations(), upTo));
        return mistake("%s sees %s by %s".formatted(role, upTo, action), rows, action);
    }

    private static Mistake swapped(String one, Role role, String other) {
        var rows = changed(one, role, row -> new Allow(other, role, row.relations(), row.upTo()));
        return mistake("%s has %s in place of %s".formatted(role, other, one), rows, one);
    }

    private static Seq<Allow> changed(String action, Role role, UnaryOperator<Allow> how) {
        var candidates = ROWS.filter(row -> row.action().equals(action) && row.role() == role);
        var which = candidates.find(row -> row.relations().equals(AREA)).getOrElse(candidates::head);
        return ROWS.replace(which, how.apply(which));
    }

    private static Mistake mistake(String name, Seq<Allow> rows, String action) {
        assertThat(rows).as(name).isNotEqualTo(ROWS);
        return new Mistake(
                name,
                rows,
                UseCases.names()
                        .filter(useCase -> UseCases.action(useCase).equals(action))
                        .toList());
    }
}
