package org.huizhi.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.access.Role;
import org.junit.jupiter.api.Test;

/** Every cell of the access matrix, asked for at the table and at the in-ports, against a policy that the product does not read. */
class AccessWalkTest {

    private static final Policy POLICY = Policy.read();
    private static final Walk WALK = new Walk(POLICY, Ports.Site.prepare());

    @Test
    void x4_every_cell_of_the_table_says_what_the_policy_says() {
        var differences = WALK.table(AccessTable.matrix(), actions()).toList();

        assertThat(differences).isEmpty();
    }

    @Test
    void x1_every_cell_at_the_in_ports_meets_with_what_the_policy_says() {
        var differences = WALK.ports(AccessTable.matrix(), Asks.ALL.keySet()).toList();

        assertThat(differences).isEmpty();
        assertThat(WALK.atThePorts(Asks.ALL.keySet()).size()).isGreaterThan(6_000);
    }

    @Test
    void x5_the_walk_asks_for_every_use_case_and_the_policy_speaks_of_every_action_and_role() {
        assertThat(Asks.ALL.keySet()).containsExactlyInAnyOrderElementsOf(UseCases.names());
        assertThat(POLICY.actions()).containsExactlyInAnyOrderElementsOf(actions());
        assertThat(POLICY.lines().map(Policy.Line::role).toSet()).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void x7_whoever_may_act_on_a_case_may_see_it() {
        var blind = List.ofAll(POLICY.lines())
                .filter(line -> line.action().startsWith("grid.case."))
                .reject(line -> HashSet.of("grid.case.report", "grid.case.fixed", "grid.case.figures")
                        .contains(line.action()))
                .reject(line -> line.relations()
                        .forAll(relation -> POLICY.allows(line.role(), "grid.case.find", HashSet.of(relation))
                                .isDefined()));

        assertThat(blind).isEmpty();
    }

    private static Iterable<String> actions() {
        return UseCases.actions().addAll(UseCases.TIMED);
    }
}
