package org.huizhi.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.time.Duration;
import org.huizhi.application.District;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The laws hold in the sample district, and say where a pack breaks them. */
class ClosedLoopLawsTest {

    @Nested
    class Sample extends ClosedLoopLaws {
        @Override
        protected District district() {
            return SampleDistrict.SAMPLE;
        }
    }

    @Test
    void a_channel_whose_clocks_all_end_at_dispatch_leaves_the_lead_without_one() {
        var patrol = SamplePolicy.PATROL;
        var idle = new Channel(
                "idle",
                patrol.name(),
                patrol.origin(),
                false,
                true,
                patrol.clocks().take(1));
        var laws = over(idle, SamplePolicy.POLICY.limits());

        assertThatThrownBy(laws::d1_at_every_instant_an_open_case_has_one_holder_and_a_clock_that_runs_or_is_paused)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("straight, idle, 2102, after DISPATCH: DISPATCHED")
                .hasMessageContaining("after TAKE: IN_HAND");
        assertThatCode(laws::every_way_leads_to_a_closure).doesNotThrowAnyException();
    }

    @Test
    void a_pack_in_which_nobody_can_reopen_ends_a_way_before_its_end() {
        var limits = new Limits(Duration.ofHours(4), 2, -1, 100, 72, 1, Duration.ofHours(72));

        assertThatThrownBy(over(SamplePolicy.QUICK, limits)::every_way_leads_to_a_closure)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("at REOPEN: grid.case.reopen-window-over");
    }

    private static ClosedLoopLaws over(Channel channel, Limits limits) {
        var sample = SamplePolicy.POLICY;
        var policy = new GridPolicy(
                List.of(channel),
                sample.categories(),
                sample.playbooks(),
                sample.reasons(),
                sample.parties(),
                sample.confirming(),
                sample.clockNames(),
                limits);
        return new ClosedLoopLaws() {
            @Override
            protected District district() {
                return new District(SampleDistrict.PACK, policy);
            }
        };
    }
}
