package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
    void it_is_written_as_the_jdk_writes_it_and_reads_back(@ForAll Instant at) {
        var whole = at.truncatedTo(ChronoUnit.MICROS);
        var jdk = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

        assertThat(Instants.text(at)).isEqualTo(jdk.format(at));
        assertThat(Instants.parse(Instants.text(at))).isEqualTo(whole);
    }

    @Test
    void what_others_have_written_is_read_as_well() {
        assertThat(Instants.parse("2026-01-05T02:00:00Z")).isEqualTo(Instant.parse("2026-01-05T02:00:00Z"));
        assertThatThrownBy(() -> Instants.parse("2026-13-05T02:00:00.000000Z")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Instants.parse("2026-01-05 02:00:00.000000Z")).isInstanceOf(DateTimeException.class);
    }

    @Property
    void text_sorts_as_time_does(@ForAll Instant left, @ForAll Instant right) {
        assertThat(Integer.signum(Instants.text(left).compareTo(Instants.text(right))))
                .isEqualTo(Integer.signum(
                        left.truncatedTo(ChronoUnit.MICROS).compareTo(right.truncatedTo(ChronoUnit.MICROS))));
    }
}
