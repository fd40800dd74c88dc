package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"淮海中路1850号", "淮海中路 1850 号", "淮海中路１８５０号", "淮海中路,1850号。", "　淮海中路1850号\t", "淮海中路（1850）号"})
    void t4_width_spaces_and_punctuation_make_no_other_address(String written) {
        assertThat(Address.of(written)).isEqualTo(Address.of("淮海中路1850号"));
    }

    @Test
    void t4_a_number_and_what_counts_it_are_components() {
        assertThat(Address.of("吴兴路246弄3号楼2单元502室").components())
                .containsExactly("吴兴路", "246", "弄", "3", "号", "楼", "2", "单", "元", "502", "室");
        assertThat(Address.of("a座12#301").components()).containsExactly("A座", "12", "301");
        assertThat(Address.of("天平路12-3号").components()).containsExactly("天平路", "12", "-", "3", "号");
    }

    @Test
    void t4_an_address_begins_where_its_components_do() {
        var house = Address.of("淮海中路1850号");

        assertThat(house.begins(Address.of("淮海中路1850号武康大楼3楼"))).isTrue();
        assertThat(house.begins(house)).isTrue();
        assertThat(house.begins(Address.of("淮海中路18500号"))).isFalse();
        assertThat(house.begins(Address.of("淮海中路1850弄"))).isFalse();
        assertThat(house.begins(Address.of("淮海中路1850-2号"))).isFalse();
        assertThat(Address.of("淮海中路").begins(house)).isTrue();
        assertThat(Address.of("淮海").begins(house)).isFalse();
    }

    @Test
    void t4_the_beginnings_come_longest_first() {
        assertThat(Address.of("天平路12号3楼").beginnings().map(Address::text))
                .containsExactly("天平路12号3楼", "天平路12号3", "天平路12号", "天平路12", "天平路");
    }

    @Test
    void t4_words_before_an_address_may_be_left_out() {
        var before = List.of("上海", "徐汇区", "上海市", "天平路街道", " ");

        assertThat(Address.of("上海市徐汇区天平路街道天平路12号").readings(before).map(Address::text))
                .containsExactly("上海市徐汇区天平路街道天平路12号", "徐汇区天平路街道天平路12号", "天平路街道天平路12号", "天平路12号");
        assertThat(Address.of("上海市").readings(before)).startsWith(Address.of("上海市"));
        assertThat(Address.of("天平路12号").readings(before)).containsExactly(Address.of("天平路12号"));
    }

    @Test
    void t4_an_address_has_a_letter_or_digit_and_at_most_a_hundred_characters() {
        assertThat(Address.parse("place.address", " 。-— ").getError())
                .containsExactly(Fault.of("place.address", "", "kernel.address.blank"));
        assertThat(Address.parse("place.address", "").isInvalid()).isTrue();
        assertThat(Address.parse("a", "路".repeat(Address.LONGEST)).isValid()).isTrue();
        assertThat(Address.parse("a", "𠮷".repeat(Address.LONGEST)).isValid()).isTrue();
        assertThat(Address.parse("a", "路".repeat(Address.LONGEST + 1)).getError())
                .containsExactly(Fault.of("a", "", "kernel.address.too-long", Address.LONGEST));
        assertThatThrownBy(() -> Address.of("-")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Address(List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Address(List.of("天平路12", "号"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void x11_an_address_prints_masked() {
        assertThat(Address.of("天平路12号").toString()).doesNotContain("天平路");
    }
}
