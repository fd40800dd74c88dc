package org.huizhi.domain.kernel.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.huizhi.domain.kernel.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @CsvSource({
        "96, 159, 60.4",
        "6, 29, 20.7",
        "9, 13, 69.2",
        "23, 43, 53.5",
        "20, 43, 46.5",
        "210, 6845, 3.1",
        "2184, 3340, 65.4",
        "313, 314, 99.7",
        "314, 314, 100.0",
        "0, 314, 0.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 8, 12.5",
        "1, 2000, 0.1",
        "3, 2000, 0.2",
        "5, 2000, 0.3",
        "153, 100, 153.0"
    })
    void i2_a_rate_is_printed_half_up_to_one_decimal(long numerator, long denominator, String printed) {
        assertThat(Rate.of(numerator, denominator).percent().get().value()).hasToString(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "9999, 10000, 99.9",
        "1999, 2000, 99.9",
        "999999999, 1000000000, 99.9",
        "1, 100000, 0.1",
        "1, 1000000000, 0.1",
        "10001, 10000, 100.0"
    })
    void i2_nearly_all_is_never_all_and_a_little_is_never_nothing(long numerator, long denominator, String printed) {
        assertThat(Rate.of(numerator, denominator).percent().get().value()).hasToString(printed);
    }

    @Test
    void i2_of_nothing_there_is_no_rate() {
        assertThat(Rate.of(0, 0)).isEqualTo(new Rate.NotApplicable());
        assertThat(Rate.of(0, 0).percent()).isEmpty();
        assertThat(Rate.of(0, 0).isFull()).isFalse();
        assertThat(Rate.of(0, 0).words()).isEqualTo(Phrase.of("kernel.rate.not-applicable"));
        assertThat(Rate.of(0, 1)).isInstanceOf(Rate.Share.class);
    }

    @Test
    void i2_all_but_one_is_not_all() {
        assertThat(Rate.of(313, 314).isFull()).isFalse();
        assertThat(Rate.of(314, 314).isFull()).isTrue();
        assertThat(Rate.of(9, 13).isFull()).isFalse();
    }

    @Test
    void i2_a_rate_needs_one_unit_above_and_below() {
        var people = Quantity.of(3, new Unit("person"));

        assertThat(Rate.of(people, Quantity.of(4, new Unit("visit"))).getLeft().code())
                .isEqualTo("kernel.unit.different");
        assertThat(Rate.of(people, Quantity.of(4, new Unit("person"))).get()).isEqualTo(Rate.of(3, 4));
        assertThat(Rate.of(people, Quantity.of(0, new Unit("person"))).get()).isEqualTo(new Rate.NotApplicable());
    }

    @Test
    void i2_a_rate_below_nothing_is_a_mistake() {
        assertThatThrownBy(() -> Rate.of(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.of(1, -3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rate.of(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Percent.of(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"90, 90.0", "90.50, 90.5", "90%, 90.0", "99.95 %, 99.95", "' 0', 0.0"})
    void i2_a_percentage_is_read_with_or_without_its_sign(String text, String value) {
        assertThat(Percent.parse("goal", text).get().value()).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "-1", "1e9", "90,5", "ninety", "90%%", ".5"})
    void i2_other_text_is_no_percentage(String text) {
        assertThat(Percent.parse("goal", text).getError().code()).isEqualTo("kernel.percent.malformed");
    }
}
