package org.huizhi.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "-", "grid-07", "0123456789-abcdefghijklmnopqrstuvwxyz"})
    void b1_an_id_has_1_to_64_small_letters_digits_and_hyphens(String text) {
        assertThat(Ids.wellFormed(text)).isTrue();
        assertThat(Ids.parse("note", text, NoteId::new).get()).isEqualTo(new NoteId(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "A",
                "a_b",
                "a b",
                "天平",
                "a\n",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void b1_other_text_is_no_id(String text) {
        var fault = Ids.parse("note", text, NoteId::new).getError();

        assertThat(fault).isEqualTo(Fault.of("note", text, "kernel.id.malformed"));
        assertThatThrownBy(() -> new NoteId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void b1_64_is_the_most() {
        assertThat(Ids.wellFormed("x".repeat(64))).isTrue();
        assertThat(Ids.wellFormed("x".repeat(65))).isFalse();
    }
}
