package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.application.kernel.Sealer.Place;
import org.huizhi.domain.kernel.Sealed;
import org.junit.jupiter.api.Test;

/** 密封契约: what every {@link Sealer} promises (K-X11). */
public abstract class SealerContract {

    private static final Place NAME = new Place("person", "p-1", "name");
    private static final Seq<String> TEXTS = List.of(
            "", "张三丰", "👵🏻 𠮷野家", "\u202Egnp.exe", "\u0000\n\t", "'; DROP TABLE person; --", "长".repeat(2_000));

    /** The sealer to be tried, with the same keys each time. */
    protected abstract Sealer sealer();

    @Test
    public void x11_what_is_sealed_opens_in_its_place_also_for_another_who_has_the_keys() {
        for (var text : TEXTS) {
            assertEquals(text, sealer().open(sealer().seal(text, NAME), NAME));
        }
    }

    @Test
    public void x11_a_box_opens_nowhere_else() {
        var sealer = sealer();
        var box = sealer.seal("张三丰", NAME);

        for (var other : List.of(
                new Place("person", "p-2", "name"),
                new Place("person", "p-1", "address"),
                new Place("child", "p-1", "name"),
                new Place("personp", "-1", "name"),
                new Place("person", "p-1n", "ame"))) {
            assertThrows(IllegalStateException.class, () -> sealer.open(box, other), other.toString());
        }
    }

    @Test
    public void x11_a_box_that_was_changed_does_not_open() {
        var sealer = sealer();
        var box = sealer.seal("张三丰的电话是 13812345678", NAME).box();

        for (int at = 0; at < box.length(); at++) {
            var changed = box.substring(0, at) + (box.charAt(at) == 'A' ? 'Q' : 'A') + box.substring(at + 1);
            assertThrows(IllegalStateException.class, () -> sealer.open(new Sealed(changed), NAME), changed);
        }
    }

    @Test
    public void x11_a_box_shows_nothing_and_the_same_text_sealed_twice_looks_different() {
        var sealer = sealer();
        var one = sealer.seal("13812345678", NAME);

        assertFalse(one.box().contains("13812345678"));
        assertNotEquals(one, sealer.seal("13812345678", NAME));
    }

    @Test
    public void x11_equal_values_of_one_column_are_found_and_those_of_another_are_not() {
        var sealer = sealer();
        var index = sealer.blindIndex("13812345678", "person.mobile");

        assertEquals(index, sealer().blindIndex("13812345678", "person.mobile"));
        assertNotEquals(index, sealer.blindIndex("13812345679", "person.mobile"));
        assertNotEquals(index, sealer.blindIndex("13812345678", "person.name"));
        assertNotEquals(sealer.blindIndex("ab", "c"), sealer.blindIndex("a", "bc"));
        assertFalse(index.contains("13812345678"));
    }
}
