package org.huizhi.domain.kernel.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NotationProperties {

    @Property
    void f1_what_is_printed_reads_back(@ForAll("notations") Notation notation) {
        assertThat(Notation.parse("n", notation.text()).get()).isEqualTo(notation);
    }

    @Property
    void f1_every_notation_is_an_instance_of_itself_and_of_its_open_form(@ForAll("notations") Notation notation) {
        var open = new Notation(notation.parts().map(part -> Option.none()));

        assertThat(notation.isInstanceOf(notation)).isTrue();
        assertThat(notation.isInstanceOf(open)).isTrue();
    }

    @Property
    void f1_instances_of_each_other_are_equal(@ForAll("notations") Notation one, @ForAll("notations") Notation other) {
        assertThat(one.isInstanceOf(other) && other.isInstanceOf(one)).isEqualTo(one.equals(other));
    }

    @Property
    void f1_reading_never_throws(@ForAll String text) {
        assertThat(Notation.parse("n", text).isValid()
                        || Notation.parse("n", text).isInvalid())
                .isTrue();
    }

    @Provide
    Arbitrary<Notation> notations() {
        Arbitrary<Option<Integer>> part = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 2).map(Option::of),
                Arbitraries.integers().between(0, 999_999).map(Option::of),
                Arbitraries.just(Option.none()));
        return part.list().ofMinSize(1).ofMaxSize(4).map(parts -> new Notation(List.ofAll(parts)));
    }
}
