package org.huizhi.adapters.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void text_sorts_as_its_utf8_bytes_do_also_beyond_the_basic_plane() {
        var texts = List.of(
                "",
                "a",
                "ab",
                "b",
                "Z",
                "徐汇",
                "徐",
                "\uD83C\uDFE0",
                "\uD83C\uDFE1",
                "\uFF5E",
                "\uE000",
                "a\uD83C\uDFE0");

        for (var left : texts) {
            for (var right : texts) {
                assertThat(Integer.signum(CodePoints.ORDER.compare(left, right)))
                        .as("%s ? %s", left, right)
                        .isEqualTo(Integer.signum(Arrays.compareUnsigned(left.getBytes(UTF_8), right.getBytes(UTF_8))));
            }
        }
    }
}
