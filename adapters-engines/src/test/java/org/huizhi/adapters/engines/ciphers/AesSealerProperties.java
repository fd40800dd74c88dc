package org.huizhi.adapters.engines.ciphers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.huizhi.application.kernel.Sealer.Place;

class AesSealerProperties {

    private final AesSealer sealer = new AesSealer(TestKeys.of("k1", 7), "index");

    @Property(tries = 300)
    void every_text_comes_back_from_its_place(@ForAll("texts") String text, @ForAll("places") Place place) {
        assertThat(sealer.open(sealer.seal(text, place), place)).isEqualTo(text);
    }

    @Property(tries = 300)
    void no_box_opens_in_another_place(@ForAll("places") Place place, @ForAll("places") Place other) {
        Assume.that(!place.equals(other));
        var box = sealer.seal("secret", place);

        assertThatThrownBy(() -> sealer.open(box, other)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 300)
    void blind_indexes_are_equal_where_values_and_columns_are(
            @ForAll("words") String a,
            @ForAll("words") String b,
            @ForAll("words") String c,
            @ForAll("words") String d) {
        assertThat(sealer.blindIndex(a, b).equals(sealer.blindIndex(c, d))).isEqualTo(a.equals(c) && b.equals(d));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abc \n\u0000")
                .withCharRange('一', '龥')
                .ofMaxLength(200)
                .map(text -> text + "𠮷");
    }

    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(words(), words(), words()).as(Place::new);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("ab").ofMaxLength(3);
    }
}
