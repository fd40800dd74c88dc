package org.huizhi.domain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private static final Fault ONE = Fault.of("a", "", "kernel.text.missing");
    private static final Fault OTHER = Fault.of("b", "!", "kernel.id.malformed");

    @Test
    void b2_what_cannot_be_read_comes_back_with_every_fault() {
        var malformed = new Malformed(List.of(ONE, OTHER));

        assertThat(malformed.code()).isEqualTo("kernel.malformed");
        assertThat(malformed.kind()).isEqualTo(Rejection.Kind.INVALID);
        assertThat(malformed.faults()).containsExactly(ONE, OTHER);
        assertThat(Malformed.of(ONE).faults()).containsExactly(ONE);
        assertThatThrownBy(() -> new Malformed(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void b2_what_can_be_read_and_is_not_acceptable_comes_back_with_every_fault() {
        var unacceptable = new Unacceptable(List.of(ONE, OTHER));

        assertThat(unacceptable.code()).isEqualTo("kernel.unacceptable");
        assertThat(unacceptable.kind()).isEqualTo(Rejection.Kind.INVALID);
        assertThat(unacceptable.faults()).containsExactly(ONE, OTHER);
        assertThat(Unacceptable.of(ONE).faults()).containsExactly(ONE);
        assertThatThrownBy(() -> new Unacceptable(List.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void b2_a_fault_has_the_code_of_its_remedy() {
        assertThat(OTHER.code()).isEqualTo("kernel.id.malformed");
        assertThat(Malformed.of(OTHER).reason()).isEqualTo(Phrase.of("kernel.malformed"));
    }
}
