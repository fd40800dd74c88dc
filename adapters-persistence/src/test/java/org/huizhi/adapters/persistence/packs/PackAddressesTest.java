package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;

/** Addresses to begin with (PK22). */
class PackAddressesTest {

    private static final String FILE = "addresses.yaml";

    private static java.util.List<String> told(String from, String to) {
        return Copy.ofXuhui().change(FILE, from, to).told().asJava();
    }

    @Test
    void pk22_a_pack_does_without() {
        assertThat(Copy.ofXuhui().without(FILE).district().pack().gazetteer().entries())
                .isEmpty();
    }

    @Test
    void pk22_an_address_and_its_other_names_lie_in_one_unit() {
        var entries = Copy.ofXuhui().district().pack().gazetteer().entries();

        assertThat(entries.filter(entry -> entry.unit().equals(new DivisionCode("310104004008")))
                        .map(entry -> entry.address()))
                .containsExactlyInAnyOrder(Address.of("淮海中路1850号"), Address.of("武康大楼"));
    }

    @Test
    void pk22_an_address_is_written_after_its_unit() {
        assertThat(told("310104004008 淮海中路1850号 | 武康大楼", "淮海中路1850号"))
                .containsExactly("pack.address-form @ addresses.yaml: addresses[0] = 淮海中路1850号");
        assertThat(told("| 武康大楼", "| ")).containsExactly("kernel.address.blank @ addresses.yaml: addresses[0]");
        assertThat(told("武康大楼", "路".repeat(101)))
                .containsExactly("kernel.address.too-long @ addresses.yaml: addresses[0]");
    }

    @Test
    void pk22_a_unit_is_one_of_the_packs() {
        assertThat(told("310104004008", "310104004888"))
                .containsExactly("pack.not-one-of @ addresses.yaml: addresses[0] = 310104004888");
        assertThat(told("310104004008", "31010400400x"))
                .containsExactly("kernel.territory.code-digits @ addresses.yaml: addresses[0] = 31010400400x");
    }

    @Test
    void pk22_an_address_stands_once_in_whatever_width() {
        assertThat(told("| 武康大楼", "| 淮海中路 1850 号"))
                .containsExactly(
                        "pack.address-twice @ addresses.yaml: addresses[0] = 310104004008 淮海中路1850号 | 淮海中路 1850 号");
    }

    @Test
    void pk22_a_word_before_is_short_and_not_blank() {
        assertThat(told("[上海市, 上海]", "[上海市, \" \"]"))
                .containsExactly("pack.value-missing @ addresses.yaml: before[1] =  ");
        assertThat(told("[上海市, 上海]", "[" + "市".repeat(21) + "]"))
                .containsExactly("pack.before-form @ addresses.yaml: before[0] = " + "市".repeat(21));
    }
}
