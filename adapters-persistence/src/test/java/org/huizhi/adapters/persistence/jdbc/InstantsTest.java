package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InstantsTest {

    @Test
    void an_instant_is_always_as_long_and_keeps_its_microseconds() {
        assertThat(Instants.text(Instant.parse("2026-01-05T02:00:00Z"))).isEqualTo("2026-01-05T02:00:00.000000Z");
        assertThat(Instants.text(Instant.parse("2026-01-05T02:00:00.000001Z")))
                .isEqualTo("2026-01-05T02:00:00.000001Z");
        assertThat(Instants.parse("2026-01-05T02:00:00.000001Z"))
                .isEqualTo(Instant.parse("2026-01-05T02:00:00.000001Z"));
    }

    @Test
    void what_is_finer_than_a_microsecond_is_cut_off_not_rounded() {
        assertThat(Instants.text(Instant.parse("2026-12-31T23:59:59.999999999Z")))
                .isEqualTo("2026-12-31T23:59:59.999999Z");
    }

    @Test
    void a_year_that_would_not_sort_has_no_place() {
        assertThat(Instants.text(Instant.parse("0000-01-01T00:00:00Z"))).hasSize(27);
        assertThat(Instants.text(Instant.parse("9999-12-31T23:59:59.999999Z"))).hasSize(27);
        assertThatThrownBy(() -> Instants.text(Instant.parse("+10000-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Instants.text(Instant.parse("-0001-12-31T23:59:59Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void text_sorts_as_time_does(@ForAll Instant left, @ForAll Instant right) {
        assertThat(Integer.signum(Instants.text(left).compareTo(Instants.text(right))))
                .isEqualTo(Integer.signum(
                        left.truncatedTo(ChronoUnit.MICROS).compareTo(right.truncatedTo(ChronoUnit.MICROS))));
    }
}
