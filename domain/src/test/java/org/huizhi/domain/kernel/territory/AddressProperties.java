package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AddressProperties {

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.of("淮海中路", "A", "１２", "7", "号", "弄", "-", "－", " ", "，", "#", "室", "٣", "ａ")
                .list()
                .ofMaxSize(12)
                .map(parts -> "路" + String.join("", parts));
    }

    @Property
    void t4_what_is_printed_reads_back(@ForAll("written") String text) {
        var address = Address.of(text);

        assertThat(Address.of(address.text())).isEqualTo(address);
        assertThat(Address.of(" " + address.text() + "。")).isEqualTo(address);
    }

    @Property
    void t4_its_beginnings_begin_it_and_nothing_else_of_them_does(
            @ForAll("written") String text, @ForAll("written") String other) {
        var address = Address.of(text);
        var beginnings = address.beginnings();

        assertThat(beginnings).allMatch(each -> each.begins(address));
        assertThat(beginnings.head()).isEqualTo(address);
        assertThat(Address.of(other).begins(address)).isEqualTo(beginnings.contains(Address.of(other)));
    }

    @Property
    void t4_a_longer_number_is_another_number(@ForAll("written") String text, @ForAll("digits") int digit) {
        var numbered = Address.of(text + "1");

        assertThat(numbered.begins(Address.of(text + "1" + digit + "号"))).isFalse();
    }

    @Provide
    Arbitrary<Integer> digits() {
        return Arbitraries.integers().between(0, 9);
    }

    @Property
    void t4_every_reading_ends_as_the_address_does(@ForAll("written") String text) {
        var address = Address.of("上海市" + text);

        assertThat(address.readings(List.of("上海市", "上海")))
                .startsWith(address)
                .endsWith(Address.of(text))
                .allMatch(reading -> address.text().endsWith(reading.text()));
    }
}
