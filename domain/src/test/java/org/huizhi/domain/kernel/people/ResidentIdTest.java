package org.huizhi.domain.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;

class ResidentIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void p1_valid_numbers_are_read() {
        var woman = id("11010519491231002X");
        assertThat(woman.birth()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(woman.male()).isFalse();
        assertThat(id("440524188001010014").male()).isTrue();
    }

    @Test
    void p1_a_small_x_and_spaces_do_not_matter() {
        assertThat(id("11010519491231002x").value()).isEqualTo("11010519491231002X");
        assertThat(id(" 110105 19491231　002X ").value()).isEqualTo("11010519491231002X");
    }

    @Test
    void p1_a_wrong_check_character_is_refused() {
        assertThat(codes("110105194912310021")).containsExactly("id-check");
    }

    @Test
    void p1_the_birth_date_is_a_day_of_the_calendar() {
        assertThat(codes(checked("11010519490229002"))).containsExactly("id-birth");
        assertThat(codes(checked("11010519491301002"))).containsExactly("id-birth");
        assertThat(codes(checked("11010519480229002"))).isEmpty();
    }

    @Test
    void p1_nobody_is_born_after_today() {
        assertThat(codes(checked("31010420260701001"))).containsExactly("id-birth-future");
        assertThat(codes(checked("31010420260630001"))).isEmpty();
    }

    @Test
    void p1_the_province_is_known() {
        assertThat(codes(checked("16010519491231002"))).containsExactly("id-province");
        for (var province : new String[] {"71", "81", "82", "83"}) {
            assertThat(codes(checked(province + "000019491231002"))).isEmpty();
        }
    }

    @Test
    void p1_an_abolished_district_is_accepted() {
        assertThat(codes(checked("31010319491231002"))).isEmpty();
    }

    @Test
    void p1_a_foreigners_permanent_residence_card_starts_with_9() {
        assertThat(codes(checked("93184019491231002"))).isEmpty();
    }

    @Test
    void p1_a_15_digit_number_is_refused_with_its_remedy() {
        assertThat(codes("110105491231002")).containsExactly("id-old");
    }

    @Test
    void p1_all_faults_come_at_once() {
        assertThat(codes("16010519491331002X")).containsExactly("id-province", "id-birth", "id-check");
        assertThat(codes("1X010A1949")).containsExactly("id-length", "id-characters");
        assertThat(codes("1101051949123100X2")).containsExactly("id-characters");
        assertThat(codes("")).containsExactly("id-length");
    }

    @Test
    void p3_a_fault_shows_the_number_masked() {
        var fault = ResidentId.parse("person.id", "110105194912310021", TODAY)
                .getError()
                .head();

        assertThat(fault.field()).isEqualTo("person.id");
        assertThat(fault.value()).isEqualTo("110105********0021");
        assertThat(ResidentId.parse("id", "110105491231002", TODAY)
                        .getError()
                        .head()
                        .value())
                .isEqualTo("***************");
    }

    @Test
    void p3_a_number_prints_masked() {
        assertThat(id("11010519491231002X")).hasToString("110105********002X");
        assertThat(new Holder(id("11010519491231002X"))).hasToString("Holder[id=110105********002X]");
        assertThatThrownBy(() -> new ResidentId("110105194912310021"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("110105********0021");
    }

    private record Holder(ResidentId id) {}

    private static ResidentId id(String text) {
        return ResidentId.parse("id", text, TODAY).get();
    }

    private static Seq<String> codes(String text) {
        return ResidentId.parse("id", text, TODAY)
                .fold(
                        faults -> faults.map(Fault::code).map(code -> code.replace("kernel.people.", "")),
                        valid -> io.vavr.collection.List.empty());
    }

    private static String checked(String first17) {
        return first17 + ResidentIdForm.checkOf(first17);
    }
}
