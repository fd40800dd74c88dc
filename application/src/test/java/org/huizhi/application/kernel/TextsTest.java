package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void b3_a_text_that_must_be_there_is_more_than_blanks() {
        assertThat(needed(" \t\n").faults()).containsExactly(Fault.of("note", "", "kernel.text.missing"));
        assertThat(needed("到场").faults()).isEmpty();
        assertThat(Texts.check().optional("note", Option.none()).faults()).isEmpty();
    }

    @Test
    void b3_2000_is_the_most_and_the_text_is_not_repeated() {
        assertThat(needed("字".repeat(2_000)).faults()).isEmpty();
        assertThat(needed("字".repeat(2_001)).faults())
                .containsExactly(Fault.of("note", "***", "kernel.text.too-long", 2_000, 2_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\u007fa", "a\u0085", "a\ufffe", "a\uffff"})
    void b3_control_characters_are_refused(String text) {
        assertThat(needed(text).faults().map(Fault::code)).containsExactly("kernel.text.control-character");
    }

    @Test
    void b3_line_breaks_and_tabs_are_text() {
        assertThat(needed("一\r\n二\t三").faults()).isEmpty();
    }

    @Test
    void b3_every_fault_of_every_text_comes_at_once() {
        var checked = Texts.check()
                .needed("result", new Plain(""))
                .optional("note", Option.of(new Plain("\u0007" + "x".repeat(2_000))));

        assertThat(checked.faults().map(Fault::code))
                .containsExactly("kernel.text.missing", "kernel.text.too-long", "kernel.text.control-character");
        assertThat(checked.verdict().getLeft()).isEqualTo(new Malformed(checked.faults()));
        assertThat(Texts.check().verdict().isRight()).isTrue();
    }

    private static Texts needed(String text) {
        return Texts.check().needed("note", new Plain(text));
    }
}
