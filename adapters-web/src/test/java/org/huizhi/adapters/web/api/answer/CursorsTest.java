package org.huizhi.adapters.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class CursorsTest {

    @Property
    void a_cursor_comes_back_and_needs_no_escaping(
            @ForAll @AlphaChars @Chars({'|', ':', '-', '+', '汉'}) String cursor) {
        var opaque = Cursors.opaque(cursor);

        assertThat(opaque).matches("[A-Za-z0-9_-]*");
        assertThat(Cursors.read(opaque)).isEqualTo(Option.of(cursor));
    }

    @Test
    void what_is_no_cursor_is_none() {
        assertThat(Cursors.read("***")).isEqualTo(Option.none());
    }
}
