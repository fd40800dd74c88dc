package org.huizhi.adapters.engines.ciphers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.util.Base64;
import org.huizhi.application.kernel.Sealer.Place;
import org.huizhi.domain.kernel.Sealed;
import org.junit.jupiter.api.Test;

class AesSealerTest {

    private static final Place NAME = new Place("person", "p-1", "name");

    private final TestKeys keys = TestKeys.of("k1", 7);
    private final AesSealer sealer = new AesSealer(keys, "index");

    @Test
    void what_is_sealed_opens_in_its_place() {
        var box = sealer.seal("张三丰", NAME);

        assertThat(sealer.open(box, NAME)).isEqualTo("张三丰");
        assertThat(box.box()).matches("v1\\.k1\\.[A-Za-z0-9_-]+").doesNotContain("张");
    }

    @Test
    void an_empty_text_is_an_empty_box() {
        assertThat(sealer.seal("", NAME)).isEqualTo(new Sealed(""));
        assertThat(sealer.open(new Sealed(""), NAME)).isEmpty();
    }

    @Test
    void the_same_text_sealed_twice_looks_different() {
        assertThat(sealer.seal("same", NAME)).isNotEqualTo(sealer.seal("same", NAME));
    }

    @Test
    void a_box_moved_to_another_row_column_or_table_does_not_open() {
        var box = sealer.seal("secret", NAME);

        for (var other : List.of(
                new Place("person", "p-2", "name"),
                new Place("person", "p-1", "address"),
                new Place("child", "p-1", "name"),
                new Place("person", "p-1n", "ame"),
                new Place("personp", "-1", "name"))) {
            refused(box, other);
        }
    }

    @Test
    void a_box_with_one_changed_bit_does_not_open() {
        var box = sealer.seal("secret", NAME).box();
        var head = box.substring(0, box.lastIndexOf('.') + 1);
        var bytes = Base64.getUrlDecoder().decode(box.substring(head.length()));

        for (int bit = 0; bit < bytes.length * 8; bit++) {
            var changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            refused(new Sealed(head + Base64.getUrlEncoder().withoutPadding().encodeToString(changed)), NAME);
        }
    }

    @Test
    void what_is_no_box_does_not_open() {
        var box = sealer.seal("secret", NAME).box();

        for (var text : List.of(
                "secret",
                "v1.k1",
                "v1.k1.",
                "v1.k1.AAAA",
                "v1.k1.%%%",
                box.substring(0, box.length() - 4),
                box + ".x",
                box.replace("v1.", "v2."))) {
            refused(new Sealed(text), NAME);
        }
    }

    @Test
    void another_key_does_not_open_it() {
        var box = sealer.seal("secret", NAME);
        var other = new AesSealer(TestKeys.of("k1", 8), "index");

        assertThatThrownBy(() -> other.open(box, NAME)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_by_another_name_does_not_open_it_even_if_it_is_the_same() {
        var both = new AesSealer(keys.with("k2", 7), "index");

        refused(both, new Sealed(sealer.seal("secret", NAME).box().replace(".k1.", ".k2.")), NAME);
    }

    @Test
    void a_box_whose_key_is_gone_does_not_open() {
        var box = sealer.seal("secret", NAME);
        var later = new AesSealer(TestKeys.of("k2", 9), "index");

        assertThatThrownBy(() -> later.open(box, NAME)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_change_of_keys_old_boxes_open_and_new_ones_name_the_new_key() {
        var box = sealer.seal("secret", NAME);
        var rotated = new AesSealer(keys.with("k2", 9), "index");

        assertThat(rotated.open(box, NAME)).isEqualTo("secret");
        assertThat(rotated.seal("secret", NAME).box()).startsWith("v1.k2.");
        assertThat(rotated.blindIndex("310104", "id")).isEqualTo(sealer.blindIndex("310104", "id"));
    }

    @Test
    void a_refusal_shows_neither_text_nor_box() {
        var box = sealer.seal("secret", NAME);

        assertThatThrownBy(() -> sealer.open(box, new Place("person", "p-2", "name")))
                .message()
                .contains("p-2")
                .doesNotContain("secret")
                .doesNotContain(box.box());
    }

    @Test
    void a_blind_index_is_the_same_for_the_same_value_and_column_only() {
        var index = sealer.blindIndex("13812345678", "mobile");

        assertThat(sealer.blindIndex("13812345678", "mobile")).isEqualTo(index).matches("[A-Za-z0-9_-]{43}");
        assertThat(sealer.blindIndex("13812345679", "mobile")).isNotEqualTo(index);
        assertThat(sealer.blindIndex("13812345678", "phone")).isNotEqualTo(index);
    }

    @Test
    void a_blind_index_is_keyed() {
        var other = new AesSealer(TestKeys.of("k1", 7).with("index", 2), "index");

        assertThat(other.blindIndex("13812345678", "mobile")).isNotEqualTo(sealer.blindIndex("13812345678", "mobile"));
    }

    @Test
    void a_sealer_does_not_start_without_its_index_key() {
        assertThatThrownBy(() -> new AesSealer(keys, "gone")).isInstanceOf(IllegalStateException.class);
    }

    private void refused(Sealed box, Place place) {
        refused(sealer, box, place);
    }

    private static void refused(AesSealer by, Sealed box, Place place) {
        assertThatThrownBy(() -> by.open(box, place))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a box was changed");
    }
}
