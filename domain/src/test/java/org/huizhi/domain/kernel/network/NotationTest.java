package org.huizhi.domain.kernel.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @ValueSource(strings = {"1+13+N", "1+13+306", "1+1+N", "1+3+N", "1+13+40", "N", "0", "1+999999"})
    void f1_a_notation_reads_and_prints_the_same(String text) {
        assertThat(read(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1 + 13 + n, 1+13+N", "１＋１３＋Ｎ, 1+13+N", "' 1+3+N　', 1+3+N", "1　+　13, 1+13"})
    void f1_blanks_small_letters_and_full_width_are_understood(String text, String printed) {
        assertThat(read(text).text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "1+", "+1", "1++2", "1+x", "1-13", "01+2", "1+13+N+", "NN", "1 3+N", "-1+2", "1.5"})
    void f1_other_text_is_refused_with_its_field(String text) {
        var fault = Notation.parse("formation.notation", text).getError();

        assertThat(fault.code()).isEqualTo("kernel.notation.malformed");
        assertThat(fault.field()).isEqualTo("formation.notation");
        assertThat(fault.value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+1000000", "99999999999999999999+1"})
    void f1_a_count_has_at_most_six_digits(String text) {
        assertThat(Notation.parse("n", text).getError().code()).isEqualTo("kernel.notation.count-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "1+13+40, 1+13+N, true",
        "1+13+0, 1+13+N, true",
        "1+13+N, 1+13+N, true",
        "1+12+40, 1+13+N, false",
        "1+13+N, 1+13+40, false",
        "1+13, 1+13+N, false",
        "1+13+40+2, 1+13+N, false",
        "1+13+40, N+N+N, true"
    })
    void f1_a_digit_is_exact_and_n_is_any_count(String notation, String pattern, boolean instance) {
        assertThat(read(notation).isInstanceOf(read(pattern))).isEqualTo(instance);
    }

    @Test
    void f1_counts_add_up_unless_one_is_open() {
        assertThat(read("1+13+40").total()).isEqualTo(Option.of(54));
        assertThat(read("1+13+306").total()).isEqualTo(Option.of(320));
        assertThat(read("1+13+N").total()).isEqualTo(Option.none());
    }

    @Test
    void f1_code_that_builds_an_impossible_notation_is_wrong() {
        assertThatThrownBy(() -> Notation.of(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Notation.of(List.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Notation.of(List.of(1_000_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Notation read(String text) {
        return Notation.parse("notation", text).get();
    }
}
