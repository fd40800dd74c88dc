package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class RateProperties {

    private static final BigDecimal HUNDRED = new BigDecimal("100.0");
    private static final BigDecimal NOTHING = new BigDecimal("0.0");
    private static final BigDecimal HALF_STEP = new BigDecimal("0.05");

    @Property
    void i2_only_all_is_printed_as_all_and_only_nothing_as_nothing(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        Assume.that(part <= whole);
        var printed = Rate.of(part, whole).percent().get().value();

        assertThat(printed.equals(HUNDRED)).isEqualTo(part == whole);
        assertThat(printed.equals(NOTHING)).isEqualTo(part == 0);
        assertThat(printed.scale()).isEqualTo(1);
    }

    @Property
    void i2_a_larger_part_is_never_printed_smaller(
            @ForAll @LongRange(min = 0, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        var printed = Rate.of(part, whole).percent().get().value();
        var more = Rate.of(part + 1, whole).percent().get().value();

        assertThat(more).isGreaterThanOrEqualTo(printed);
    }

    @Property
    void i2_the_printed_figure_is_within_half_a_step_away_from_the_ends(
            @ForAll @LongRange(min = 1, max = 1_000_000) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000) long whole) {
        var printed = Rate.of(part, whole).percent().get().value();
        Assume.that(!printed.equals(Rounding.LEAST) && !printed.equals(Rounding.MOST));

        var off = printed.multiply(BigDecimal.valueOf(whole))
                .subtract(BigDecimal.valueOf(part).multiply(HUNDRED))
                .abs();
        assertThat(off).isLessThanOrEqualTo(HALF_STEP.multiply(BigDecimal.valueOf(whole)));
    }

    @Property
    void i1_adding_and_taking_away_comes_back(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long one, @ForAll long other) {
        var unit = new Unit("visit");
        var quantity = Quantity.of(one, unit);

        assertThat(quantity.plus(Quantity.of(other, unit))
                        .flatMap(sum -> sum.minus(Quantity.of(other, unit)))
                        .get())
                .isEqualTo(quantity);
    }
}
