package org.huizhi.domain.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;

class CreditCodeTest {

    @Test
    void p1_valid_codes_are_read_and_print() {
        for (var code :
                List.of("91350100M000100Y43", "914403001922038216", "9144030071526726XG", "91110000802100433B")) {
            assertThat(CreditCode.parse("code", code).get()).hasToString(code);
        }
        assertThat(CreditCode.parse("code", " 9144 0300 7152 6726 xg ").get())
                .isEqualTo(new CreditCode("9144030071526726XG"));
    }

    @Test
    void p1_one_wrong_character_is_always_noticed() {
        var code = "9144030071526726XG";
        for (int at = 0; at < code.length(); at++) {
            for (var other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                var wrong = code.substring(0, at) + other + code.substring(at + 1);

                assertThat(CreditCode.parse("code", wrong).isValid()).isEqualTo(wrong.equals(code));
            }
        }
    }

    @Test
    void p1_all_faults_of_a_code_come_at_once() {
        assertThat(codes("91440300O")).containsExactly("length", "characters");
        assertThat(codes("91440A0071526726XG")).containsExactly("region", "check");
        assertThat(codes("9144030071526726XI")).containsExactly("characters");
        assertThat(codes("9144030071526726XH")).containsExactly("check");
        assertThat(codes("")).containsExactly("length");
    }

    @Test
    void p1_a_constructor_throws_because_the_code_is_wrong() {
        assertThatThrownBy(() -> new CreditCode("9144")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Seq<String> codes(String text) {
        return CreditCode.parse("code", text)
                .getError()
                .map(Fault::code)
                .map(code -> code.replace("kernel.people.credit-code-", ""));
    }
}
