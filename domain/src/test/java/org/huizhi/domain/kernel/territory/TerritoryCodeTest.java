package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;

class TerritoryCodeTest {

    @Test
    void t1_each_level_has_its_own_form() {
        assertThat(TerritoryCode.of("310104")).isEqualTo(new DivisionCode("310104"));
        assertThat(level("310104")).isEqualTo(Level.DISTRICT);
        assertThat(level("310104003")).isEqualTo(Level.STREET);
        assertThat(level("310104003-p01")).isEqualTo(Level.PRECINCT);
        assertThat(level("310104003001")).isEqualTo(Level.NEIGHBOURHOOD);
        assertThat(level("310104003001002")).isEqualTo(Level.GRID);
        assertThat(level("31010400300100203")).isEqualTo(Level.MICRO_GRID);
        assertThat(level("31010400300100203-b004")).isEqualTo(Level.BUILDING_GROUP);
    }

    @Test
    void t1_a_building_group_stands_below_a_neighbourhood_a_grid_or_a_micro_grid() {
        assertThat(TerritoryCode.of("310104003001-b001").parent()).contains(new DivisionCode("310104003001"));
        assertThat(TerritoryCode.of("310104003001002-b001").parent()).contains(new GridCode("310104003001002"));
        assertThat(TerritoryCode.of("31010400300100203-b001").parent())
                .contains(new MicroGridCode("31010400300100203"));
        assertThat(codes(TerritoryCode.parse("unit", "310104003-b001"))).containsExactly("code-suffix");
    }

    @Test
    void t1_the_parents_lead_up_to_the_district() {
        var up = List.<TerritoryCode>of(new MicroGridCode("31010400300100203"));
        while (up.last().parent().isDefined()) {
            up = up.append(up.last().parent().get());
        }

        assertThat(up.map(TerritoryCode::value))
                .containsExactly("31010400300100203", "310104003001002", "310104003001", "310104003", "310104");
        assertThat(new PrecinctCode("310104003-p01").parent()).contains(new DivisionCode("310104003"));
    }

    @Test
    void t1_within_means_equal_or_below() {
        var street = new DivisionCode("310104003");

        assertThat(street.isWithin(street)).isTrue();
        assertThat(new GridCode("310104003001002").isWithin(street)).isTrue();
        assertThat(new PrecinctCode("310104003-p01").isWithin(street)).isTrue();
        assertThat(street.isWithin(new GridCode("310104003001002"))).isFalse();
        assertThat(new DivisionCode("310104004001").isWithin(street)).isFalse();
    }

    @Test
    void t1_spaces_around_a_code_do_not_matter() {
        assertThat(TerritoryCode.parse("unit", " 310104003 ").get()).hasToString("310104003");
    }

    @Test
    void t1_a_code_of_no_length_is_refused() {
        assertThat(codes(TerritoryCode.parse("unit", ""))).containsExactly("code-length");
        assertThat(codes(TerritoryCode.parse("unit", "31010"))).containsExactly("code-length");
        assertThat(codes(TerritoryCode.parse("unit", "3101040030010021"))).containsExactly("code-length");
        assertThat(codes(TerritoryCode.parse("unit", "310104003001002031"))).containsExactly("code-length");
    }

    @Test
    void t1_all_faults_come_at_once() {
        assertThat(codes(TerritoryCode.parse("unit", "31O104000A")))
                .containsExactly("code-digits", "code-length", "code-zero");
        assertThat(codes(DivisionCode.parse("unit", "31O104003001000")))
                .containsExactly("code-digits", "code-level", "code-zero");
        assertThat(codes(GridCode.parse("unit", "310104000-p00")))
                .containsExactly("code-level", "code-zero", "code-zero");
    }

    @Test
    void t1_a_fault_names_the_field_and_the_value() {
        var fault = TerritoryCode.parse("place.unit", "31010").getError().head();

        assertThat(fault).isEqualTo(Fault.of("place.unit", "31010", "kernel.territory.code-length", 5));
    }

    @Test
    void t1_full_width_digits_are_no_digits() {
        assertThat(codes(TerritoryCode.parse("unit", "３１０１０４"))).containsExactly("code-digits");
    }

    @Test
    void t1_every_part_counts_from_one() {
        assertThat(codes(TerritoryCode.parse("unit", "310104000000"))).containsExactly("code-zero", "code-zero");
        assertThat(codes(TerritoryCode.parse("unit", "310104003-p00"))).containsExactly("code-zero");
        assertThat(codes(TerritoryCode.parse("unit", "310104003001-b000"))).containsExactly("code-zero");
        assertThat(TerritoryCode.parse("unit", "310104003001-b100").isValid()).isTrue();
    }

    @Test
    void t1_a_suffix_has_one_form() {
        for (var text : List.of("310104003-", "310104003-p1", "310104003-P01", "310104003-p001", "310104-p01")) {
            assertThat(codes(TerritoryCode.parse("unit", text))).containsExactly("code-suffix");
        }
    }

    @Test
    void t1_a_code_of_another_level_is_refused_where_one_level_is_wanted() {
        assertThat(codes(DivisionCode.parse("unit", "310104003-p01"))).containsExactly("code-level");
        assertThat(codes(PrecinctCode.parse("unit", "310104003"))).containsExactly("code-level");
        assertThat(codes(GridCode.parse("unit", "310104003001"))).containsExactly("code-level");
        assertThat(codes(MicroGridCode.parse("unit", "310104003001002"))).containsExactly("code-level");
        assertThat(codes(BuildingGroupCode.parse("unit", "310104003001002"))).containsExactly("code-level");
    }

    @Test
    void t1_a_constructor_throws_because_the_code_is_wrong() {
        assertThatThrownBy(() -> new GridCode("310104003001")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TerritoryCode.of("31")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void t1_codes_name_what_they_lie_in() {
        assertThat(new DivisionCode("310104003001").district()).isEqualTo(new DivisionCode("310104"));
        assertThat(new DivisionCode("310104").parent()).isEqualTo(Option.none());
        assertThat(new GridCode("310104003001002").neighbourhood()).isEqualTo(new DivisionCode("310104003001"));
        assertThat(new MicroGridCode("31010400300100203").grid()).isEqualTo(new GridCode("310104003001002"));
    }

    private static Level level(String code) {
        return TerritoryCode.of(code).level();
    }

    private static Seq<String> codes(io.vavr.control.Validation<Seq<Fault>, ? extends TerritoryCode> parsed) {
        return parsed.getError().map(fault -> fault.code().replace("kernel.territory.", ""));
    }
}
