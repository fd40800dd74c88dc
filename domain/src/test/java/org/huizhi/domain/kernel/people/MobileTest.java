package org.huizhi.domain.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;

class MobileTest {

    @Test
    void p1_a_number_is_read_as_people_write_it() {
        for (var text :
                List.of("13812345678", "+86 138-1234-5678", "0086 13812345678", "8613812345678", " 138 1234 5678 ")) {
            assertThat(Mobile.parse("mobile", text).get().value()).isEqualTo("13812345678");
        }
    }

    @Test
    void p1_the_second_digit_is_3_to_9() {
        assertThat(Mobile.parse("mobile", "13000000000").isValid()).isTrue();
        assertThat(Mobile.parse("mobile", "19900000000").isValid()).isTrue();
        assertThat(codes("12812345678")).containsExactly("prefix");
        assertThat(codes("23812345678")).containsExactly("prefix");
        assertThat(codes("86012345678")).containsExactly("prefix");
    }

    @Test
    void p1_a_number_has_11_digits() {
        assertThat(codes("1381234567")).containsExactly("length");
        assertThat(codes("138123456789")).containsExactly("length");
        assertThat(codes("")).containsExactly("length");
    }

    @Test
    void p1_all_faults_of_a_mobile_come_at_once() {
        assertThat(codes("02l-6487222x")).containsExactly("characters", "prefix");
        assertThat(codes("021-6487A22")).containsExactly("characters", "length", "prefix");
    }

    @Test
    void p3_a_mobile_prints_masked_and_so_does_its_fault() {
        assertThat(new Mobile("13812345678")).hasToString("138****5678");
        assertThat(Mobile.parse("mobile", "12812345678").getError().head().value())
                .isEqualTo("128****5678");
        assertThat(Mobile.parse("mobile", "138123").getError().head().value()).isEqualTo("******");
        assertThatThrownBy(() -> new Mobile("12812345678"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("128****5678");
    }

    private static Seq<String> codes(String text) {
        return Mobile.parse("mobile", text)
                .getError()
                .map(Fault::code)
                .map(code -> code.replace("kernel.people.mobile-", ""));
    }
}
