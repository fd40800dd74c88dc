package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.nio.file.Path;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.kernel.Language;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same code lives by every pack that ships. */
class EveryPackScenario {

    @TempDir
    Path folder;

    static java.util.List<String> shipped() {
        return Packs.shipped().asJava();
    }

    private PackLife life(String code) {
        return new PackLife(Packs.load(code).get(), folder);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_case_of_every_channel_lives_from_report_to_look_back(String code) {
        var life = life(code);
        for (var channel : life.district.grid().channels()) {
            var category = life.categories().head();
            var rules =
                    life.district.grid().clocks(channel, life.district.grid().playbook(category));

            var reported = life.reported(channel, category);
            assertThat(reported.clocks().map(line -> line.clock().rule()))
                    .as(channel.code())
                    .containsAll(rules.filter(rule -> rule.startsOn().equals("received")));

            var done = life.lookedBack(channel, category);
            assertThat(done.state().stage().name()).as(channel.code()).isEqualTo(Stage.Name.CLOSED);
            assertThat(done.clocks().map(line -> line.clock().rule().code()).distinct())
                    .as(channel.code())
                    .containsAll(rules.map(ClockRule::code));
            assertThat(done.clocks().map(line -> line.verdict().policyVersion()).distinct())
                    .containsExactly(life.district.pack().policyVersion());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_case_of_every_category_is_handled_by_the_measures_of_its_playbook_and_in_their_order(String code) {
        var life = life(code);
        var channel = life.district.grid().channels().head();
        for (var category : life.categories()) {
            var measures = life.district.grid().playbook(category).measures();
            var last = measures.last().name().en();

            if (measures.size() > 1) {
                var id = life.inHand(channel, category).state().id();
                assertThat(life.submit(id, List.of(last)).getLeft().code())
                        .as(category.code())
                        .isEqualTo("grid.case.measures-skipped");
            }
            assertThat(life.closed(channel, category).state().stage().name())
                    .as(category.code())
                    .isEqualTo(Stage.Name.CLOSED);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nobody_looks_back_before_the_days_of_the_playbook_are_over(String code) {
        var life = life(code);
        for (var playbook : life.district.grid().playbooks().filter(each -> each.photosAfter() == 0)) {
            var category = life.categories().find(each -> each.playbook().equals(playbook.code()));
            var id = life.closed(life.district.grid().channels().head(), category.get())
                    .state()
                    .id();

            life.passDays(playbook.lookBackDays() - 1);
            assertThat(life.lookBack(id).getLeft().code())
                    .as(playbook.code())
                    .isEqualTo("grid.case.look-back-too-early");
            life.passDays(1);
            assertThat(life.lookBack(id).isRight()).as(playbook.code()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_clock_says_how_it_stands_in_both_languages(String code) {
        var life = life(code);
        for (var channel : life.district.grid().channels()) {
            for (var line : life.reported(channel, life.categories().head()).clocks()) {
                for (var language : Language.values()) {
                    assertThat(life.huizhi.words().say(line.verdict().sentence(), language))
                            .as(channel.code())
                            .isNotBlank()
                            .doesNotContain("{", "kernel.");
                }
            }
        }
    }
}
