package org.huizhi.domain.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {

    @ParameterizedTest
    @CsvSource({
        "310104003, 310104003, OWN",
        "310104003, 310104003001, CHILD",
        "310104, 310104003001, CHILD",
        "310104003001, 310104003, PARENT",
        "310104003001, 310104, PARENT",
        "310104003, 310104004, SIBLING",
        "310104003001, 310104003002, SIBLING",
        "310104003001, 310104004001, ELSEWHERE",
        "310104003, 310115, ELSEWHERE",
        "310104003, 310104004001, ELSEWHERE"
    })
    void x4_a_thing_lies_in_exactly_one_relation_to_a_scope(String scope, String place, Relation relation) {
        assertThat(Relation.between(new DivisionCode(scope), new DivisionCode(place)))
                .isEqualTo(relation);
    }

    @Test
    void x4_a_role_counts_where_the_thing_lies() {
        var officer = Actor.of("duty", Role.DUTY_OFFICER, "310104003");

        assertThat(officer.is(Role.DUTY_OFFICER, new DivisionCode("310104003001")))
                .isTrue();
        assertThat(officer.is(Role.DUTY_OFFICER, new DivisionCode("310104003"))).isTrue();
        assertThat(officer.is(Role.DUTY_OFFICER, new DivisionCode("310104004"))).isFalse();
        assertThat(officer.is(Role.DUTY_OFFICER, new DivisionCode("310104"))).isFalse();
        assertThat(officer.is(Role.DISPATCHER, new DivisionCode("310104003"))).isFalse();
    }

    @Test
    void x2_a_handling_unit_states_its_unit_and_nobody_else_does() {
        var street = new DivisionCode("310104003");
        var water = new UnitId("water");

        assertThat(Actor.ofUnit("plumber", "water", "310104003").worksFor(water))
                .isTrue();
        assertThat(Actor.ofUnit("plumber", "water", "310104003").worksFor(new UnitId("gas")))
                .isFalse();
        assertThatThrownBy(() -> new Grant(Role.HANDLING_UNIT, street, Option.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Grant(Role.DISPATCHER, street, Option.of(water)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void x2_a_delegate_acts_as_the_principal_and_as_themselves() {
        var principal = new ActorId("chief");
        var mandate = new Mandate(principal, DateRange.from(LocalDate.of(2026, 1, 5)));
        var deputy = new Actor(new ActorId("deputy"), io.vavr.collection.List.empty(), Option.of(mandate));

        assertThat(deputy.actsAs(principal)).isTrue();
        assertThat(deputy.actsAs(new ActorId("deputy"))).isTrue();
        assertThat(deputy.actsAs(new ActorId("other"))).isFalse();
        assertThat(deputy.onBehalfOf()).contains(principal);
    }

    @Test
    void x2_a_purpose_has_a_code() {
        assertThat(new Purpose("grid-case").code()).isEqualTo("grid-case");
        assertThatThrownBy(() -> new Purpose(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
