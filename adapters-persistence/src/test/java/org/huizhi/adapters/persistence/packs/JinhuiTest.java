package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.huizhi.application.District;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the second district has of its own. */
class JinhuiTest {

    private static final District JINHUI = Packs.load("jinhui").get();
    private static final String DIVISIONS = "../../shared/data/fengxian-jinhui-divisions.csv";

    static boolean sharedDataIsThere() {
        return Files.exists(Path.of(DIVISIONS));
    }

    @Test
    void it_is_one_town_of_23_neighbourhoods_and_18_villages() {
        var names = JINHUI.pack()
                .territory()
                .filter(unit -> unit.code().level() == Level.NEIGHBOURHOOD)
                .map(unit -> unit.name());

        assertThat(names.filter(name -> name.endsWith("居委会"))).hasSize(23);
        assertThat(names.filter(name -> name.endsWith("村委会"))).hasSize(18);
        assertThat(names).contains("汇苑居委会", "泰和居委会", "金贤居委会").doesNotContain("仁苑居委会");
    }

    @Test
    @EnabledIf("sharedDataIsThere")
    void its_divisions_are_those_of_the_statistics_office() throws Exception {
        var published = List.ofAll(Files.readAllLines(Path.of(DIVISIONS)))
                .map(line -> line.strip().split(","))
                .filter(cells -> cells[0].startsWith("310120106"))
                .map(cells -> cells[0] + " " + cells[1]);

        assertThat(JINHUI.pack()
                        .territory()
                        .filter(unit -> unit.code().level() != Level.DISTRICT)
                        .map(unit -> unit.code() + " " + unit.name()))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    /** The district's outline is where this pack ends: the other towns of Fengxian lie outside. */
    @Test
    void its_town_and_villages_lie_within_the_outline() {
        var shapes = JINHUI.pack().shapes();

        assertThat(shapes.sites()).hasSize(1 + 41);
        assertThat(shapes.sites().map(Site::centre))
                .allMatch(centre -> Plane.contains(shapes.outlines().head(), centre))
                .doesNotHaveDuplicates();
    }

    @Test
    void its_formations_are_1_3_n_and_1_1_n_with_their_slots_in_order() {
        assertThat(JINHUI.pack()
                        .formations()
                        .map(each -> each.code() + " " + each.notation().text()))
                .containsExactly("safety 1+3+N", "building 1+1+N", "four-heads 4", "three-offices 3", "hall N+1+N+1");
        assertThat(slots("safety"))
                .containsExactly("branch", "property", "fire", "city-management", "building-leader", "volunteer");
        assertThat(slots("building")).containsExactly("leader", "second-leader", "member");
    }

    private static List<String> slots(String code) {
        return formation(code).slots().map(Slot::code).toList();
    }

    private static Formation formation(String code) {
        return JINHUI.pack().formations().find(each -> each.code().equals(code)).get();
    }

    /** The reports count four heads and do not say which. */
    @Test
    void four_heads_are_four_whoever_they_are() {
        var slot = formation("four-heads").slots().head();

        assertThat(slot.min()).isEqualTo(4);
        assertThat(slot.max()).contains(4);
    }

    @Test
    void things_in_the_stairwell_are_persuaded_explained_and_cleared() {
        var category = JINHUI.grid().category("楼道堆物").get();

        assertThat(JINHUI.grid().playbook(category).measures().map(Measure::code))
                .containsExactly("persuade", "explain-law", "clear");
        assertThat(JINHUI.grid().playbook(category).lookBackDays()).isEqualTo(2);
    }

    @Test
    void its_channels_run_by_clocks_of_their_own() {
        assertThat(clock("应急求助", "contact"))
                .isEqualTo(new ClockRule(
                        "contact",
                        ClockRule.Kind.NATURAL,
                        new Budget.Hours(Duration.ofMinutes(30)),
                        "received",
                        "contacted",
                        false));
        assertThat(clock("接诉即办", "contact").kind()).isEqualTo(ClockRule.Kind.WORKING_HOURS);
        assertThat(clock("居民议事厅", "finish").budget()).isEqualTo(new Budget.Days(20));
        assertThat(JINHUI.grid().confirming().budget()).isEqualTo(new Budget.Days(2));
    }

    private static ClockRule clock(String channel, String code) {
        return JINHUI.grid()
                .channel(channel)
                .get()
                .clocks()
                .find(each -> each.code().equals(code))
                .get();
    }

    @Test
    void patrols_and_visits_come_before_anybody_complains() {
        assertThat(JINHUI.grid()
                        .channels()
                        .filter(each -> each.origin() == Origin.PROACTIVE)
                        .map(each -> each.name().zh()))
                .containsExactly("网格巡查", "潮汐式巡查", "三访");
    }

    @Test
    void its_ladder_has_three_rungs() {
        assertThat(JINHUI.pack().ladder().rungs())
                .containsExactly(new Rung("prompt", 80), new Rung("urge", 100), new Rung("name", 150));
    }
}
