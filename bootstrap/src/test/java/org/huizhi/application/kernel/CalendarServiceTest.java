package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.testkit.SampleCast.DISTRICT_OFFICIAL;
import static org.huizhi.testkit.SampleCast.DUTY;
import static org.huizhi.testkit.SampleCast.RESIDENT;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;

class CalendarServiceTest {

    private static final Call OFFICIAL = Call.by(DISTRICT_OFFICIAL);
    /** A Monday. */
    private static final LocalDate BRIDGE = LocalDate.of(2027, 1, 4);

    private final MemoryStorage storage = MemoryStorage.empty();
    private final AtomicInteger retimed = new AtomicInteger();
    private final CalendarService calendar = over(storage);

    private CalendarService over(MemoryStorage shared) {
        Seq<String> moved = List.of("202601050001");
        return new CalendarService(
                SampleDistrict.DISTRICT,
                () -> SampleDistrict.CALENDAR,
                shared.calendarYears(),
                shared.settings(),
                shared.work(),
                Offices.over(shared, MovingClock.at(SampleSystem.START)),
                everything -> {
                    retimed.incrementAndGet();
                    return moved;
                });
    }

    @Test
    void c4_a_published_year_is_in_force_at_once_and_says_which_cases_it_moved() {
        assertThat(calendar.inForce().isWorkingDay(BRIDGE)).isTrue();

        var moved = calendar.publish(OFFICIAL, year(2027, HashSet.of(BRIDGE), HashSet.empty()));

        assertThat(moved.get()).containsExactly("202601050001");
        assertThat(calendar.inForce().isWorkingDay(BRIDGE)).isFalse();
        assertThat(calendar.find(Call.by(RESIDENT)).get()).isEqualTo(calendar.inForce());
    }

    @Test
    void c4_what_was_published_outlives_a_restart_and_overlays_the_packs_year() {
        var day = LocalDate.of(2026, 1, 5);
        calendar.publish(OFFICIAL, year(2026, HashSet.of(day), HashSet.empty())).get();

        assertThat(over(storage).inForce().isWorkingDay(day)).isFalse();
        assertThat(over(storage).inForce().isWorkingDay(LocalDate.of(2026, 1, 2)))
                .as("a day off of the pack's year, which the published one replaces")
                .isTrue();
    }

    @Test
    void c4_another_process_sees_it_at_the_next_tick() {
        var other = over(storage);
        calendar.publish(OFFICIAL, year(2027, HashSet.of(BRIDGE), HashSet.empty()))
                .get();

        assertThat(other.inForce().isWorkingDay(BRIDGE)).isTrue();
        other.catchUp();
        assertThat(other.inForce().isWorkingDay(BRIDGE)).isFalse();
    }

    @Test
    void c4_a_year_may_be_corrected_and_the_last_one_counts() {
        calendar.publish(OFFICIAL, year(2027, HashSet.of(BRIDGE), HashSet.empty()))
                .get();
        calendar.publish(OFFICIAL, CalendarYear.plain(2027)).get();

        assertThat(calendar.inForce().isWorkingDay(BRIDGE)).isTrue();
        assertThat(retimed).hasValue(2);
    }

    @Test
    void c4_a_make_up_day_is_a_weekend_and_every_other_one_is_named() {
        var refused = calendar.publish(
                        OFFICIAL,
                        year(
                                2027,
                                HashSet.empty(),
                                HashSet.of(BRIDGE, LocalDate.of(2027, 1, 9), LocalDate.of(2027, 1, 12))))
                .getLeft();

        assertThat(refused.code()).isEqualTo("kernel.unacceptable");
        assertThat(refused.faults().sortBy(Fault::value))
                .containsExactly(
                        Fault.of("work", "2027-01-04", "kernel.calendar.not-a-weekend", BRIDGE),
                        Fault.of("work", "2027-01-12", "kernel.calendar.not-a-weekend", LocalDate.of(2027, 1, 12)));
        assertThat(retimed).hasValue(0);
        assertThat(calendar.inForce()).isEqualTo(SampleDistrict.CALENDAR);
    }

    @Test
    void c4_who_may_not_publish_reads_all_the_same() {
        assertThat(calendar.publish(Call.by(DUTY), CalendarYear.plain(2027)).getLeft())
                .isEqualTo(new Refusal.NotPermitted("kernel.calendar.publish"));
        assertThat(calendar.find(Call.by(DUTY)).isRight()).isTrue();
        assertThat(storage.calendarYears().get(2027)).isEmpty();
    }

    private static CalendarYear year(int year, Set<LocalDate> off, Set<LocalDate> work) {
        return new CalendarYear(year, off, work);
    }
}
