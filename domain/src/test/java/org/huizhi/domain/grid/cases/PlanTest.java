package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.PATROL;
import static org.huizhi.domain.grid.cases.Town.PILES;
import static org.huizhi.domain.grid.cases.Town.POLICY;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Plan plan = Plan.of(POLICY, HOTLINE, PILES);

    @Test
    void g1_17_a_plan_is_what_channel_and_playbook_ask_for_as_they_stand() {
        assertThat(plan.playbook()).isEqualTo("corridor");
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.photosAfter()).isEqualTo(2);
        assertThat(plan.lookBackDays()).isEqualTo(3);
        assertThat(plan.measures()).containsExactly("persuade", "explain", "clear");
        assertThat(plan.clocks().map(ClockRule::code))
                .containsExactly("contact", "arrive", "finish", "survey", "guard");
        assertThat(plan.verifyFirst()).isFalse();
        assertThat(Plan.of(POLICY, PATROL, LEAK).restartsOnDispatch()).isTrue();
        assertThat(Plan.of(POLICY, PATROL, LEAK).version()).isEqualTo(4);
    }

    @Test
    void g1_17_the_clocks_that_end_with_a_contact_and_with_a_submission() {
        assertThat(plan.contactClock().map(ClockRule::code)).contains("contact");
        assertThat(plan.runOnWhenReworked()).containsExactly("finish");
        assertThat(Plan.of(POLICY, PATROL, LEAK).contactClock()).isEmpty();
    }

    @Test
    void g1_17_every_earlier_measure_is_wanted_and_no_later_one() {
        assertThat(skipped(List.of("clear"))).containsExactly("persuade", "explain");
        assertThat(skipped(List.of("explain"), "persuade", "explain")).isEmpty();
        assertThat(skipped(List.of("explain", "persuade"), "persuade", "explain"))
                .isEmpty();
        assertThat(skipped(List.of("clear"), "explain", "clear")).containsExactly("persuade");
        assertThat(skipped(List.empty())).isEmpty();
        assertThat(skipped(List.of("unknown"))).isEmpty();
    }

    private Seq<String> skipped(Seq<String> taken, String... settled) {
        return plan.skipped(taken, HashSet.of(settled).addAll(taken));
    }
}
