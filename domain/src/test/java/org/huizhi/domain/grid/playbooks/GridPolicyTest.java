package org.huizhi.domain.grid.playbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.junit.jupiter.api.Test;

class GridPolicyTest {

    private static final ClockRule OWN = rule("contact", 24);
    private static final ClockRule ALSO = rule("contact", 1);
    private static final ClockRule MORE = rule("guard", 2);

    private final Channel hotline =
            new Channel("hotline", new Label("热线", "Hotline"), Origin.REACTIVE, false, false, List.of(OWN));
    private final Channel counter =
            new Channel("counter", new Label("窗口", "Counter"), Origin.REACTIVE, true, false, List.empty());
    private final Category piles = new Category("2101", new Label("堆物", "Piles"), false, "corridor");
    private final Playbook corridor = new Playbook(
            "corridor",
            1,
            List.of(ALSO, MORE),
            0,
            List.of(
                    new Measure("explain", new Label("普法", "Explain")),
                    new Measure("persuade", new Label("劝导", "Persuade"))),
            1,
            Option.none(),
            List.empty());
    private final GridPolicy policy = new GridPolicy(
            List.of(counter, hotline),
            List.of(piles),
            List.of(corridor),
            List.of(
                    new Reason(Reason.Use.PAUSE, "rain", new Label("下雨", "Rain")),
                    new Reason(Reason.Use.PAUSE, "wait", new Label("等人", "Waiting")),
                    new Reason(Reason.Use.VOID, "wait", new Label("误报", "Mistake"))),
            List.of(
                    new Party("mediation", new Label("调解", "Mediation"), false),
                    new Party("project", new Label("项目", "Project"), false)),
            OWN,
            HashMap.empty(),
            new Limits(Duration.ofHours(4), 2, 7, 100, 72, 1, Duration.ofHours(72)));

    @Test
    void g1_23_words_of_the_pack_are_found_by_code_and_by_both_names() {
        for (var text : List.of("hotline", "热线", "Hotline", "HOTLINE")) {
            assertThat(policy.channel(text)).as(text).contains(hotline);
        }
        for (var text : List.of("2101", "堆物", "piles")) {
            assertThat(policy.category(text)).as(text).contains(piles);
        }
        assertThat(policy.party("项目").map(Party::code)).contains("project");
        assertThat(corridor.measure("PERSUADE").map(Measure::code)).contains("persuade");
        assertThat(corridor.measure("劝导").map(Measure::code)).contains("persuade");
        assertThat(policy.channel("other")).isEmpty();
        assertThat(policy.category("")).isEmpty();
        assertThat(policy.party("热线")).isEmpty();
        assertThat(corridor.measure("clear")).isEmpty();
    }

    @Test
    void g1_17_a_reason_counts_for_its_own_use_only() {
        assertThat(policy.reason(Reason.Use.PAUSE, "wait").map(Reason::code)).contains("wait");
        assertThat(policy.reason(Reason.Use.VOID, "误报").map(Reason::code)).contains("wait");
        assertThat(policy.reason(Reason.Use.EXTEND, "wait")).isEmpty();
        assertThat(policy.reasons(Reason.Use.PAUSE)).hasSize(2);
    }

    @Test
    void g1_17_where_channel_and_playbook_have_a_clock_of_one_code_the_channels_holds() {
        assertThat(policy.playbook(piles)).isEqualTo(corridor);
        assertThat(policy.clocks(hotline, corridor)).containsExactly(OWN, MORE);
    }

    private static ClockRule rule(String code, int hours) {
        return new ClockRule(
                code, ClockRule.Kind.NATURAL, new Budget.Hours(Duration.ofHours(hours)), "received", code, false);
    }
}
