package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Instant KNOWN = Instant.parse("2026-07-05T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-07-20T00:00:00Z");
    private static final MicroGridCode FIRST = new MicroGridCode("31010400300100101");
    private static final MicroGridCode SECOND = new MicroGridCode("31010400300100102");

    private final Timeline<TerritoryCode> address = Timeline.<TerritoryCode>empty()
            .put(DateRange.from(JULY.minusYears(3)), Option.of(FIRST), KNOWN)
            .put(DateRange.from(JULY), Option.of(SECOND), LATER);

    @Test
    void t3_an_address_is_answered_by_the_day_and_by_what_was_known() {
        assertThat(address.at(JULY, LATER)).contains(SECOND);
        assertThat(address.at(JULY, KNOWN)).contains(FIRST);
        assertThat(address.at(JULY.minusDays(1), LATER)).contains(FIRST);
        assertThat(address.at(JULY.minusYears(4), LATER)).isEmpty();
    }

    @Test
    void t3_known_begins_at_the_instant_itself() {
        assertThat(address.at(JULY, LATER.minusNanos(1))).contains(FIRST);
        assertThat(address.at(JULY, KNOWN.minusNanos(1))).isEmpty();
    }

    @Test
    void t3_it_can_become_known_that_nothing_holds() {
        var gone = address.put(DateRange.of(JULY, JULY.plusDays(1)), Option.none(), LATER);

        assertThat(gone.at(JULY, LATER)).isEmpty();
        assertThat(gone.at(JULY.plusDays(1), LATER)).contains(SECOND);
    }

    @Test
    void t3_since_when_is_the_first_day_of_the_unbroken_stretch() {
        assertThat(address.since(JULY.plusYears(1), LATER)).contains(JULY);
        assertThat(address.since(JULY, LATER)).contains(JULY);
        assertThat(address.since(JULY.minusDays(1), LATER)).contains(JULY.minusYears(3));
        assertThat(address.since(JULY, KNOWN)).contains(JULY.minusYears(3));
        assertThat(address.since(JULY.minusYears(9), LATER)).isEmpty();
    }

    @Test
    void t3_an_entry_that_says_the_same_again_does_not_break_a_stretch() {
        var again = address.put(DateRange.from(JULY.plusDays(9)), Option.of(SECOND), LATER);

        assertThat(again.since(JULY.plusDays(20), LATER)).contains(JULY);
    }
}
