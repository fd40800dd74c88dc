package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ID;
import static org.huizhi.domain.grid.cases.Lives.clock;
import static org.huizhi.domain.grid.cases.Lives.dispatched;
import static org.huizhi.domain.grid.cases.Lives.filed;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Lives.reported;
import static org.huizhi.domain.grid.cases.Town.CALENDAR;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.PATROL;
import static org.huizhi.domain.grid.cases.Town.POLICY;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.ZONE;
import static org.huizhi.domain.grid.cases.Town.day;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.time;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** What the passing of time does to a case: rungs, and calendars that become known. */
class ElapsingTest {

    private static final CaseTerms UNPUBLISHED =
            new CaseTerms(POLICY, Town.clockTerms(WorkCalendar.of(ZONE, CALENDAR.windows())));

    @Test
    void c6_every_rung_that_has_come_due_fires_once_oldest_first() {
        assertThat(reported().climb(hours(18).minusNanos(1000), TERMS)).isEmpty();
        var climbed = reported().climb(hours(24), TERMS).get();

        assertThat(climbed.facts())
                .containsExactly(
                        rung("contact", "remind", 18),
                        rung("arrive", "remind", 18),
                        rung("contact", "urge", 24),
                        rung("arrive", "urge", 24));
        assertThat(climbed.next().climb(hours(24), TERMS)).isEmpty();
        assertThat(climbed.next().climb(hours(36), TERMS).get().facts()).containsExactly(rung("finish", "remind", 36));
    }

    @Test
    void c6_the_clock_of_a_merged_reporter_climbs_in_their_name() {
        var other = reported(new GridCaseId("c-9"), HOTLINE, LEAK);
        var master = next(filed().intake().absorb(other, hours(1), TERMS));
        var subjects =
                master.climb(hours(18), TERMS).get().facts().map(fact -> ((GridCaseFact.RungReached) fact).subject());

        assertThat(subjects).contains(Option.of(other.report().number().value()));
    }

    @Test
    void c4_a_published_year_moves_what_rested_on_an_assumption_and_says_which() {
        var assumed = dispatched(filed(PATROL, LEAK)).retime(UNPUBLISHED).get();
        assertThat(assumed.facts()).containsExactly(new GridCaseFact.Retimed(ID, List.of("handle")));
        assertThat(clock(assumed.next(), "handle", 1).timing().provisional()).isTrue();

        var off = new CaseTerms(
                POLICY, Town.clockTerms(CALENDAR.with(CalendarYear.plain(2026).withOff(day("2026-01-07")))));
        var moved = assumed.next().retime(off).get().next();
        assertThat(clock(moved, "handle", 1).timing().due()).contains(time("2026-01-09 17:30"));
        assertThat(clock(moved, "handle", 1).timing().provisional()).isFalse();
        assertThat(moved.retime(off)).isEmpty();
    }

    @Test
    void c4_clocks_of_natural_hours_do_not_move() {
        assertThat(reported().retime(UNPUBLISHED)).isEmpty();
    }

    private static GridCaseFact rung(String clock, String code, int at) {
        return new GridCaseFact.RungReached(ID, clock, 1, Option.none(), code, hours(at));
    }
}
