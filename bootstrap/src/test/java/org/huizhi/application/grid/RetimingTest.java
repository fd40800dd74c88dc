package org.huizhi.application.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;

/** What a published calendar does to cases that are open already. */
class RetimingTest {

    private final SampleSystem system = SampleSystem.over(MemoryStorage.empty());

    @Test
    void c4_a_corrected_year_moves_the_due_instants_of_every_open_case() {
        var counter = reported("counter");
        var quick = reported("quick");
        var before = due(counter);
        var sixth = new CalendarYear(2026, HashSet.of(LocalDate.of(2026, 1, 6)), HashSet.empty());

        var moved = system.huizhi()
                .calendar()
                .publish(Call.by(SampleCast.DISTRICT_OFFICIAL), sixth)
                .get();

        assertThat(moved).containsExactly(number(counter));
        assertThat(due(counter))
                .isEqualTo(Instant.parse("2026-01-13T09:30:00Z"))
                .isNotEqualTo(before);
        assertThat(due(quick)).isEqualTo(Instant.parse("2026-01-07T01:00:00Z"));
    }

    private GridCaseId reported(String channel) {
        var report = CaseCommands.Report.of(channel, "2102", "墙面渗水", "310199001001");
        return system.cases()
                .report(Call.by(SampleCast.RESIDENT), report)
                .get()
                .opened()
                .get();
    }

    private Option<Instant> dueOf(GridCaseId id) {
        return system.cases()
                .find(Call.by(SampleCast.DUTY), id)
                .get()
                .state()
                .clocks()
                .all()
                .find(clock -> clock.id().code().equals("finish"))
                .flatMap(clock -> clock.timing().due());
    }

    private Instant due(GridCaseId id) {
        return dueOf(id).get();
    }

    private String number(GridCaseId id) {
        return system.cases()
                .find(Call.by(SampleCast.DUTY), id)
                .get()
                .state()
                .report()
                .number()
                .value();
    }
}
