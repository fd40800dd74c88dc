package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ASKED;
import static org.huizhi.domain.grid.cases.Lives.closed;
import static org.huizhi.domain.grid.cases.Lives.inHand;
import static org.huizhi.domain.grid.cases.Lives.next;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.RESIDENT;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.hours;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.calendar.Clock;
import org.junit.jupiter.api.Test;

/** What lies over a stage and is none itself. */
class OverlaysTest {

    @Test
    void g1_2_a_paused_case_stands_where_it_stood() {
        var asked =
                next(inHand().settling().askPause(LEAD, ASKED, List.empty(), "wait", Option.none(), hours(4), TERMS));
        var paused = next(asked.settling().approve(DISPATCHER, ASKED, Option.none(), hours(4), TERMS));

        assertThat(paused.stage()).isEqualTo(inHand().stage());
        assertThat(paused.clocks().all().forAll(Clock::paused)).isTrue();
        assertThat(paused.clocks().nextRung()).isEmpty();
    }

    @Test
    void g1_2_a_supervised_case_stands_where_it_stood() {
        var supervised = inHand().climb(hours(48), TERMS).get().next();

        assertThat(supervised.stage()).isEqualTo(inHand().stage());
        assertThat(supervised.clocks().all().flatMap(Clock::fired).toSet()).containsExactlyInAnyOrder("remind", "urge");
    }

    @Test
    void g1_2_a_rated_case_is_closed_and_its_look_back_is_still_pending() {
        var rated = next(closed().checking().rate(RESIDENT, true, 5, Option.none(), hours(7), TERMS));

        assertThat(rated.stage()).isEqualTo(new Stage.Closed());
        assertThat(rated.lookBackFrom(TERMS))
                .isEqualTo(closed().lookBackFrom(TERMS))
                .isNotEmpty();
        assertThat(inHand().lookBackFrom(TERMS)).isEmpty();
    }
}
