package org.huizhi.domain.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.calendar.Facts.CALENDAR;
import static org.huizhi.domain.kernel.calendar.Facts.TERMS;
import static org.huizhi.domain.kernel.calendar.Facts.days;
import static org.huizhi.domain.kernel.calendar.Facts.natural;
import static org.huizhi.domain.kernel.calendar.Facts.started;
import static org.huizhi.domain.kernel.calendar.Facts.terms;
import static org.huizhi.domain.kernel.calendar.Facts.time;
import static org.huizhi.domain.kernel.calendar.Facts.workingDays;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarChangeTest {

    private static final Instant AT = time("2027-01-01 18:00");
    private static final ClockTerms LOADED =
            terms(CALENDAR.with(new CalendarYear(2027, days("2027-01-01"), HashSet.empty())));

    private final Clock breached = started(workingDays("resolved", 1), "2026-12-31 10:00");
    private final Clock later = started(workingDays("resolved", 2), "2026-12-31 10:00");
    private final Clock before = started(workingDays("resolved", 1), "2026-12-29 10:00");
    private final Clock natural = started(natural("arrived", 48), "2026-12-31 10:00");

    @Test
    void c4_loading_a_year_lists_the_verdicts_that_change() {
        var changes = CalendarChange.verdictsThatChange(List.of(breached, later, before, natural), TERMS, LOADED, AT);
        assertThat(changes.map(VerdictChange::clock)).containsExactly(breached, later);
        var flipped = changes.head();
        assertThat(flipped.before().value().name()).isEqualTo("BREACHED");
        assertThat(flipped.after().value().name()).isEqualTo("RUNNING");
        assertThat(flipped.after().inputs().get("due")).contains(time("2027-01-04 17:30"));
        assertThat(changes.last().before().inputs().get("due")).contains(time("2027-01-04 17:30"));
        assertThat(changes.last().after().inputs().get("due")).contains(time("2027-01-05 17:30"));
    }

    @Test
    void c4_what_was_provisional_no_longer_is() {
        assertThat(breached.timing().provisional()).isTrue();
        assertThat(breached.retimed(LOADED).timing().provisional()).isFalse();
        assertThat(breached.retimed(LOADED).timing().due()).contains(time("2027-01-04 17:30"));
        assertThat(new Clocks(List.of(breached)).retimed(LOADED).nearestDue()).contains(time("2027-01-04 17:30"));
    }

    @Test
    void c4_the_same_calendar_changes_nothing() {
        assertThat(CalendarChange.verdictsThatChange(List.of(breached, later), TERMS, TERMS, AT))
                .isEmpty();
    }
}
