package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.math.BigDecimal;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static final Unit PERSON = new Unit("person");
    private static final Unit VISIT = new Unit("visit");
    private static final Unit PLACE = new Unit("place");

    @Test
    void i1_people_and_visits_do_not_add_up() {
        var refused = Quantity.of(50_000, VISIT).plus(Quantity.of(1, PERSON)).getLeft();

        assertThat(refused.code()).isEqualTo("kernel.unit.different");
        assertThat(refused.kind()).isEqualTo(Rejection.Kind.INVALID);
        assertThat(refused.reason())
                .isEqualTo(Phrase.of(
                        "kernel.unit.different", Phrase.of("kernel.unit.visit"), Phrase.of("kernel.unit.person")));
        assertThat(Quantity.of(1, VISIT).minus(Quantity.of(1, PERSON)).isLeft()).isTrue();
    }

    @Test
    void i1_the_same_things_add_up_and_are_taken_away() {
        assertThat(Quantity.of(23, PLACE).plus(Quantity.of(20, PLACE)).get()).isEqualTo(Quantity.of(43, PLACE));
        assertThat(Quantity.of(20, PLACE).minus(Quantity.of(23, PLACE)).get()).isEqualTo(Quantity.of(-3, PLACE));
    }

    @Test
    void i1_ninety_and_seven_and_three_are_a_hundred() {
        var parts = List.of(90, 7, 3).map(part -> Quantity.of(part, PERSON));

        assertThat(Quantity.sum(PERSON, parts).get()).isEqualTo(Quantity.of(100, PERSON));
        assertThat(Quantity.sum(PERSON, List.empty()).get()).isEqualTo(Quantity.of(0, PERSON));
        assertThat(Quantity.sum(PERSON, parts.append(Quantity.of(1, VISIT))).isLeft())
                .isTrue();
    }

    @Test
    void i1_the_way_a_number_is_written_makes_no_difference() {
        assertThat(new Quantity(new BigDecimal("100.00"), PERSON)).isEqualTo(Quantity.of(100, PERSON));
        assertThat(new Quantity(new BigDecimal("1E+2"), PERSON).value()).hasToString("100");
        assertThat(new Quantity(new BigDecimal("85.940"), new Unit("year")).value())
                .hasToString("85.94");
        assertThat(new Quantity(new BigDecimal("0.00"), PERSON)).isEqualTo(Quantity.of(0, PERSON));
    }

    @Test
    void i1_any_code_is_a_unit_unless_it_is_no_code() {
        assertThat(Unit.parse("unit", "truck-load").get()).isEqualTo(new Unit("truck-load"));
        assertThat(Unit.parse("unit", "人次").getError().code()).isEqualTo("kernel.unit.malformed");
        assertThatThrownBy(() -> new Unit("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void i1_a_quantity_is_said_with_its_unit() {
        assertThat(Quantity.of(3, VISIT).words())
                .isEqualTo(Phrase.of("kernel.quantity", BigDecimal.valueOf(3), Phrase.of("kernel.unit.visit")));
    }
}
