package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.huizhi.adapters.persistence.packs.Packs;
import org.junit.jupiter.api.Test;

/** Whoever starts with a pack that cannot be used is told all that is wrong with it. */
class BrokenPackTest {

    @Test
    void pk4_who_starts_with_a_broken_pack_sees_path_value_and_remedy_of_every_mistake() {
        var files = Packs.texts("xuhui")
                .put(
                        "pack.yaml",
                        Packs.texts("xuhui").get("pack.yaml").get().replace("district: \"310104\"", "district: \"31\""))
                .put("ladder.yaml", "rungs: none\n");
        var refused = Packs.read("mine", files).getLeft();

        var told = HuizhiAutoConfiguration.unusable(refused).why();

        assertThat(refused.faults().size()).isGreaterThan(1);
        assertThat(told.lines()).hasSize(2 * (refused.faults().size() + 1));
        refused.faults()
                .forEach(fault -> assertThat(told).contains(fault.field()).contains(fault.value()));
        assertThat(told.lines().filter(line -> line.startsWith("pack.yaml") && line.contains("（31）")))
                .hasSize(1);
        assertThat(told.lines().filter(line -> line.startsWith("pack.yaml") && line.contains("(31): ")))
                .hasSize(1);
    }
}
