package org.huizhi.adapters.persistence.district;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.ActionChain;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.chains.CaseStory;
import org.huizhi.testkit.chains.GridCaseChain;
import org.huizhi.testkit.generators.Shares;

/** Random people do random things to a handful of cases: the rules hold at every step, and every store tells the same story. */
class GridCaseChainProperties {

    /** With {@code -Pfull} ten thousand commands go to every store. */
    private static final int STEPS = Boolean.getBoolean("huizhi.full") ? 1_000 : 40;

    private static final ChainStores STORES = new ChainStores();

    @AfterContainer
    static void close() {
        STORES.close();
    }

    @Property(tries = 20)
    void d1_d4_c1_c5_c6_hold_after_every_step_of_every_story(@ForAll("stories") ActionChain<CaseStory> chain) {
        chain.run();
    }

    @Property(tries = 10)
    void st12_every_store_tells_the_same_story(@ForAll("toAll") ActionChain<CaseStory> chain) {
        chain.run().compare();
    }

    @Property(tries = 40, seed = "20260105")
    void every_stage_is_reached_and_most_steps_are_possible(@ForAll("stories") ActionChain<CaseStory> chain) {
        var reached = HashSet.<Stage.Name>empty();
        for (var step : chain.run().steps()) {
            reached = reached.addAll(
                    List.of(Stage.Name.values()).filter(stage -> step.came().equals(stage.name())));
            Shares.atLeast(60, "done", !step.came().startsWith("refused"));
        }
        for (var stage : Stage.Name.values()) {
            Shares.atLeast(10, stage.name(), reached.contains(stage));
        }
    }

    @Provide
    Arbitrary<ActionChain<CaseStory>> stories() {
        return GridCaseChain.over(SampleDistrict.SAMPLE, STORES.memory(), 60);
    }

    @Provide
    Arbitrary<ActionChain<CaseStory>> toAll() {
        return GridCaseChain.over(SampleDistrict.SAMPLE, STORES.all(), STEPS);
    }
}
