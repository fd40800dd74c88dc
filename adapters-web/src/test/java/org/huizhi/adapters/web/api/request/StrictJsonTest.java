package org.huizhi.adapters.web.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{} {}",
                "{'a':1,'a':2}",
                "{'a':{'b':1,'b':1}}",
                "{a:1}",
                "{'a':1,}",
                "{'a':01}",
                "{'a':NaN}",
                "nul"
            })
    void what_is_not_proper_json_is_refused_with_its_place(String text) {
        var fault = StrictJson.read(bytes(text)).getLeft();

        assertThat(fault.code()).isEqualTo("web.body.not-json");
        assertThat(fault.remedy().args()).hasSize(2);
        assertThat(fault.value()).isEmpty();
    }

    @Test
    void nothing_is_an_empty_object() {
        assertThat(StrictJson.read(new byte[0]).get().isObject()).isTrue();
        assertThat(StrictJson.read(bytes(" \n")).get().isEmpty()).isTrue();
    }

    @Test
    void depth_has_an_end() {
        assertThat(StrictJson.read(bytes("[".repeat(16) + "]".repeat(16))).isRight())
                .isTrue();
        assertThat(StrictJson.read(bytes("[".repeat(17) + "]".repeat(17))).isLeft())
                .isTrue();
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThat(StrictJson.read("{'a':'é'}".replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1))
                        .getLeft()
                        .code())
                .isEqualTo("web.body.not-utf-8");
    }

    @Test
    void the_same_content_has_the_same_text_whatever_its_order() {
        var one = StrictJson.canonical(Samples.json("{'b':[1,{'y':2,'x':null}],'a':'汉'}"));
        var other = StrictJson.canonical(Samples.json("{ 'a' : '汉', 'b' : [1, {'x':null,'y':2}] }"));

        assertThat(one).isEqualTo(other);
        assertThat(StrictJson.canonical(Samples.json("{'b':[{'y':2,'x':null},1],'a':'汉'}")))
                .isNotEqualTo(one);
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
