package org.huizhi.application.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import java.time.Duration;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;

class CaseTimekeeperTest {

    private final SampleSystem system = SampleSystem.over(MemoryStorage.empty());
    private final GridCaseId id = system.cases()
            .report(Call.by(SampleCast.RESIDENT), CaseCommands.Report.of("quick", "2102", "三楼渗水", "310199001001"))
            .get()
            .opened()
            .get();

    @Test
    void b10_a_tick_that_comes_again_changes_nothing() {
        system.clock().advance(Duration.ofHours(24));

        var facts = system.huizhi().tick(system.now());
        var told = history();

        assertThat(facts).isPositive();
        assertThat(system.huizhi().tick(system.now())).isZero();
        assertThat(system.huizhi().tick(system.now().minusSeconds(3600))).isZero();
        assertThat(history()).isEqualTo(told);
    }

    @Test
    void x3_timed_work_is_done_by_a_named_actor_for_nobody_else() {
        system.pass(Duration.ofHours(24));

        assertThat(history().tail().map(line -> line.by().actor().value()).toSet())
                .containsExactly("timekeeper");
        assertThat(history().forAll(line -> line.by().onBehalfOf().isEmpty())).isTrue();
    }

    private Seq<Recorded<GridCaseFact>> history() {
        return system.cases().history(Call.by(SampleCast.DUTY), id).get();
    }
}
