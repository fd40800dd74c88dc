package org.huizhi.domain.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.access.Relation.ASSIGNED;
import static org.huizhi.domain.kernel.access.Relation.CHILD;
import static org.huizhi.domain.kernel.access.Relation.OWN;
import static org.huizhi.domain.kernel.access.Relation.SELF;
import static org.huizhi.domain.kernel.access.Sensitivity.PERSONAL;
import static org.huizhi.domain.kernel.access.Sensitivity.PLAIN;
import static org.huizhi.domain.kernel.access.Sensitivity.TEXT;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static final DivisionCode DISTRICT = new DivisionCode("310104");
    private static final DivisionCode STREET = new DivisionCode("310104003");
    private static final DivisionCode NEXT_STREET = new DivisionCode("310104004");
    private static final DivisionCode HERE = new DivisionCode("310104003001");
    private static final UnitId WATER = new UnitId("water");

    private final Matrix matrix = Matrix.of(List.of(
            new Allow("see", Role.DUTY_OFFICER, HashSet.of(OWN, CHILD), TEXT),
            new Allow("see", Role.AUDITOR, HashSet.of(OWN, CHILD), PLAIN),
            new Allow("see", Role.DISPATCHER, HashSet.of(OWN), TEXT),
            new Allow("see", Role.HANDLING_UNIT, HashSet.of(ASSIGNED), TEXT),
            new Allow("see", Role.RESIDENT, HashSet.of(SELF), TEXT),
            new Allow("call", Role.DUTY_OFFICER, HashSet.of(OWN, CHILD), PERSONAL)));

    private final Actor officer = Actor.of("duty", Role.DUTY_OFFICER, "310104003");

    @Test
    void x4_what_stands_in_no_row_is_denied() {
        assertThat(permits("file", officer, HERE)).isEmpty();
        assertThat(permits("see", Actor.of("v", Role.VOLUNTEER, "310104"), HERE))
                .isEmpty();
        assertThat(permits("see", Actor.of(new ActorId("nobody")), HERE)).isEmpty();
        assertThat(matrix.knows("see")).isTrue();
        assertThat(matrix.knows("file")).isFalse();
    }

    @Test
    void x4_a_role_holds_in_its_own_unit_and_below_and_nowhere_else() {
        assertThat(permits("see", officer, STREET)).contains(TEXT);
        assertThat(permits("see", officer, HERE)).contains(TEXT);
        assertThat(permits("see", officer, DISTRICT)).isEmpty();
        assertThat(permits("see", officer, NEXT_STREET)).isEmpty();
        assertThat(permits("see", Actor.of("d", Role.DISPATCHER, "310104003"), HERE))
                .isEmpty();
    }

    @Test
    void x4_a_relation_of_the_person_needs_no_territory() {
        var plumber = Actor.ofUnit("plumber", "water", "310104004");
        var resident = Actor.of("li", Role.RESIDENT, "310115");

        assertThat(matrix.permits("see", plumber, HERE, HashSet.of(ASSIGNED))).contains(TEXT);
        assertThat(matrix.permits("see", plumber, HERE, HashSet.of(SELF))).isEmpty();
        assertThat(matrix.permits("see", resident, HERE, HashSet.of(SELF))).contains(TEXT);
        assertThat(permits("see", resident, HERE)).isEmpty();
    }

    @Test
    void x4_of_several_roles_the_one_that_shows_most_counts_where_it_holds() {
        var both = Actor.of(new ActorId("both"), Grant.of(Role.AUDITOR, DISTRICT), Grant.of(Role.DUTY_OFFICER, STREET));

        assertThat(permits("see", both, HERE)).contains(TEXT);
        assertThat(permits("see", both, NEXT_STREET)).contains(PLAIN);
        assertThat(permits("call", both, HERE)).contains(PERSONAL);
        assertThat(permits("call", both, NEXT_STREET)).isEmpty();
    }

    @Test
    void x6_what_may_be_seen_is_a_predicate_that_a_query_carries() {
        assertThat(matrix.visible("see", officer))
                .isEqualTo(new Visible(HashSet.of(STREET), HashSet.empty(), HashSet.empty()));
        assertThat(matrix.visible("see", Actor.ofUnit("plumber", "water", "310104003")))
                .isEqualTo(new Visible(HashSet.empty(), HashSet.of(WATER), HashSet.empty()));
        assertThat(matrix.visible("see", Actor.of("li", Role.RESIDENT, "310104")))
                .isEqualTo(new Visible(HashSet.empty(), HashSet.empty(), HashSet.of(new ActorId("li"))));
        assertThat(matrix.visible("see", Actor.of("d", Role.DISPATCHER, "310104003")))
                .isEqualTo(Visible.nothing());
        var unitEverywhere = Matrix.of(List.of(
                new Allow("see", Role.HANDLING_UNIT, HashSet.of(OWN, CHILD), TEXT),
                new Allow("see", Role.RESIDENT, HashSet.of(CHILD), TEXT)));
        assertThat(unitEverywhere.visible("see", Actor.ofUnit("plumber", "water", "310104003")))
                .isEqualTo(new Visible(HashSet.of(STREET), HashSet.empty(), HashSet.empty()));
        assertThat(unitEverywhere.visible("see", Actor.of("li", Role.RESIDENT, "310104")))
                .isEqualTo(Visible.nothing());
        assertThat(matrix.visible("file", officer)).isEqualTo(Visible.nothing());
        assertThat(matrix.visible("see", Actor.of("v", Role.VOLUNTEER, "310104")))
                .isEqualTo(Visible.nothing());
    }

    @Test
    void x6_nothing_visible_shows_nothing_and_any_part_is_enough() {
        var self = new ActorId("li");
        assertThat(Visible.nothing().shows(HERE, HashSet.of(WATER), self)).isFalse();
        assertThat(seen(HashSet.of(STREET), HashSet.empty(), HashSet.empty())).isTrue();
        assertThat(seen(HashSet.of(NEXT_STREET), HashSet.empty(), HashSet.empty()))
                .isFalse();
        assertThat(seen(HashSet.empty(), HashSet.of(WATER), HashSet.empty())).isTrue();
        assertThat(seen(HashSet.empty(), HashSet.of(new UnitId("gas")), HashSet.empty()))
                .isFalse();
        assertThat(seen(HashSet.empty(), HashSet.empty(), HashSet.of(self))).isTrue();
        assertThat(seen(HashSet.empty(), HashSet.empty(), HashSet.of(new ActorId("wang"))))
                .isFalse();
    }

    @Test
    void x4_a_reader_can_ask_which_roles_an_action_has() {
        assertThat(matrix.rolesFor("call")).containsExactly(Role.DUTY_OFFICER);
        assertThat(matrix.rolesFor("file")).isEmpty();
    }

    private boolean seen(Set<DivisionCode> within, Set<UnitId> units, Set<ActorId> reporters) {
        return new Visible(within, units, reporters).shows(HERE, HashSet.of(WATER), new ActorId("li"));
    }

    private Option<Sensitivity> permits(String action, Actor actor, DivisionCode place) {
        return matrix.permits(action, actor, place, HashSet.empty());
    }
}
