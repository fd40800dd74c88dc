package org.huizhi.domain.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped table, read from outside: a few lines that must never change unnoticed. */
class AccessTableTest {

    private static final DivisionCode HERE = new DivisionCode("310104003001");
    private static final Set<Relation> NONE = HashSet.empty();

    private final Matrix table = AccessTable.matrix();

    @ParameterizedTest
    @CsvSource({
        "grid.case.verify, GRID_WORKER",
        "grid.case.file, DUTY_OFFICER",
        "grid.case.decline, DUTY_OFFICER",
        "grid.case.merge, DUTY_OFFICER",
        "grid.case.void, DUTY_OFFICER",
        "grid.case.release, DISPATCHER",
        "grid.case.take, HANDLING_UNIT",
        "grid.case.return, HANDLING_UNIT",
        "grid.case.submit, HANDLING_UNIT",
        "grid.case.climb, TIMEKEEPER",
        "grid.case.retime, TIMEKEEPER",
        "kernel.account.open, SECURITY_ADMINISTRATOR",
        "kernel.account.disable, SECURITY_ADMINISTRATOR",
        "kernel.account.reset, SECURITY_ADMINISTRATOR",
        "kernel.territory.change, DISTRICT_OFFICIAL"
    })
    void x4_one_role_and_no_other(String action, Role role) {
        assertThat(table.rolesFor(action)).containsExactly(role);
    }

    @Test
    void x4_contact_and_visit_are_for_the_desk_and_for_the_lead() {
        for (var verb : List.of("contact", "arrive")) {
            assertThat(table.rolesFor("grid.case." + verb))
                    .containsExactlyInAnyOrder(Role.DUTY_OFFICER, Role.DISPATCHER, Role.HANDLING_UNIT);
        }
    }

    @Test
    void x4_who_confirms_is_never_of_a_handling_unit() {
        assertThat(table.rolesFor("grid.case.confirm")).doesNotContain(Role.HANDLING_UNIT, Role.RESIDENT);
    }

    @Test
    void x4_a_handling_unit_sees_what_it_is_or_was_assigned_to_and_nothing_else() {
        var plumber = Actor.ofUnit("plumber", "water", "310104");
        assertThat(table.permits("grid.case.find", plumber, HERE, NONE)).isEmpty();
        assertThat(table.permits("grid.case.find", plumber, HERE, HashSet.of(Relation.ASSIGNED)))
                .contains(Sensitivity.TEXT);
    }

    @Test
    void x4_an_auditor_sees_codes_and_times_and_no_text() {
        var auditor = Actor.of("auditor", Role.AUDITOR, "310104");
        assertThat(table.permits("grid.case.find", auditor, HERE, NONE)).contains(Sensitivity.PLAIN);
        assertThat(table.permits("grid.case.reporter", auditor, HERE, NONE)).isEmpty();
    }

    @Test
    void x9_the_reporter_is_for_whoever_must_call() {
        assertThat(table.rolesFor("grid.case.reporter"))
                .containsExactlyInAnyOrder(Role.DUTY_OFFICER, Role.DISPATCHER, Role.HANDLING_UNIT);
    }

    @Test
    void x4_who_keeps_the_system_running_reads_no_case_and_reports_none() {
        var keepers = List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR);
        for (var role : keepers) {
            var keeper = Actor.of("keeper", role, "310104");
            assertThat(table.rows()
                            .keySet()
                            .filter(action -> action.startsWith("grid."))
                            .filter(action -> table.permits(action, keeper, HERE, HashSet.of(Relation.SELF))
                                    .isDefined()))
                    .isEmpty();
        }
    }

    @Test
    void x3_scheduled_work_does_what_its_rows_say() {
        var actions = table.rows()
                .keySet()
                .filter(action -> action.startsWith("grid."))
                .filter(action -> table.rolesFor(action).contains(Role.TIMEKEEPER));
        assertThat(actions)
                .containsExactlyInAnyOrder("grid.case.find", "grid.case.climb", "grid.case.lapse", "grid.case.retime");
    }

    @Test
    void x10_everybody_who_works_or_lives_here_reports_from_anywhere() {
        for (var role : AccessTable.REPORTERS) {
            var unit = role == Role.HANDLING_UNIT ? Option.of(new UnitId("water")) : Option.<UnitId>none();
            var person = Actor.of(new ActorId("p"), new Grant(role, new DivisionCode("310104004"), unit));
            assertThat(table.permits("grid.case.report", person, HERE, NONE))
                    .as(role.name())
                    .isNotEmpty();
        }
    }
}
