package org.huizhi.domain.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MasksTest {

    private final Masks masks = new Masks(HashSet.of("欧阳", "司马"), "儿童-{0}");

    @Test
    void p3_a_name_shows_the_surname() {
        assertThat(masks.name("张三")).isEqualTo("张*");
        assertThat(masks.name(" 张三丰 ")).isEqualTo("张*");
        assertThat(masks.name("张")).isEqualTo("张*");
        assertThat(masks.name("")).isEmpty();
    }

    @Test
    void p3_a_compound_surname_is_whole() {
        assertThat(masks.name("欧阳修")).isEqualTo("欧阳*");
        assertThat(masks.name("司马相如")).isEqualTo("司马*");
        assertThat(masks.name("欧阳")).isEqualTo("欧*");
        assertThat(masks.name("上官婉儿")).isEqualTo("上*");
    }

    @Test
    void p3_a_rare_character_is_not_cut_in_half() {
        assertThat(masks.name("𠮷田")).isEqualTo("𠮷*");
    }

    @Test
    void p3_numbers_show_their_ends() {
        var id = ResidentId.parse("id", "11010519491231002X", LocalDate.MAX).get();

        assertThat(masks.residentId(id)).isEqualTo("110105********002X");
        assertThat(masks.mobile(new Mobile("13812345678"))).isEqualTo("138****5678");
    }

    @Test
    void p3_an_address_ends_with_the_street() {
        assertThat(masks.address("上海市徐汇区天平路街道永嘉路1号502室", "天平路街道")).isEqualTo("上海市徐汇区天平路街道*");
        assertThat(masks.address("永嘉路1号502室", "天平路街道")).isEqualTo("天平路街道*");
        assertThat(masks.address("永嘉路1号502室", "")).isEqualTo("*");
    }

    @Test
    void p3_a_child_shows_as_an_alias() {
        assertThat(masks.child("0417")).isEqualTo("儿童-0417");
        assertThatThrownBy(() -> new Masks(HashSet.empty(), "儿童")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void p3_a_reference_to_a_person_says_nothing_and_may_print() {
        assertThat(PersonRef.parse("person", "p-7f3a").get()).isEqualTo(new PersonRef("p-7f3a"));
        assertThat(PersonRef.parse("person", "张三").getError().code()).isEqualTo("kernel.id.malformed");
    }
}
