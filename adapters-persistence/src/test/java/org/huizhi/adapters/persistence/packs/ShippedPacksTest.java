package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.ZoneId;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Member;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Territory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every pack that ships. */
class ShippedPacksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static java.util.List<String> shipped() {
        return Packs.shipped().asJava();
    }

    private static District district(String code) {
        return Packs.load(code)
                .getOrElseThrow(no -> new AssertionError(no.faults().mkString("\n")));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void it_loads_under_its_own_code(String code) {
        assertThat(district(code).pack().code()).isEqualTo(code);
        assertThat(district(code).pack().policyVersion()).startsWith(code + "-");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_word_stands_in_chinese_and_in_english(String code) {
        assertThat(words(district(code)))
                .allSatisfy(
                        word -> assertThat(word.en()).isNotEqualTo(word.zh()).matches("[ -~]+"))
                .allSatisfy(word -> assertThat(word.zh()).isNotBlank());
    }

    private static Seq<Label> words(District district) {
        var pack = district.pack();
        var grid = district.grid();
        return List.of(pack.name())
                .appendAll(pack.units().map(Unit::name))
                .appendAll(pack.purposes().values())
                .appendAll(pack.roles().values())
                .appendAll(pack.rungs().values())
                .appendAll(pack.formations().map(Formation::name))
                .appendAll(pack.formations().flatMap(Formation::slots).map(Slot::name))
                .appendAll(grid.channels()
                        .map(Channel::name)
                        .reject(name -> name.en().matches("12345.*")))
                .appendAll(grid.categories().map(Category::name))
                .appendAll(grid.playbooks().flatMap(each -> each.measures()).map(Measure::name))
                .appendAll(grid.reasons().map(Reason::name))
                .appendAll(grid.parties().map(Party::name))
                .appendAll(grid.clockNames().values());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void its_units_form_one_tree_under_the_district(String code) {
        var pack = district(code).pack();

        assertThat(Territory.of(DAY, pack.territory())
                        .check(List.of(Level.DISTRICT, Level.STREET, Level.NEIGHBOURHOOD), code))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void somebody_works_in_every_neighbourhood(String code) {
        var pack = district(code).pack();

        assertThat(pack.territory().filter(unit -> unit.code().level() == Level.NEIGHBOURHOOD))
                .isNotEmpty()
                .allMatch(unit -> pack.units().exists(each -> unit.code().isWithin(each.scope())));
    }

    /** Full with exactly whom it asks for; one fewer is told. */
    @ParameterizedTest
    @MethodSource("shipped")
    void every_formation_is_full_with_whom_it_asks_for_and_says_who_is_missing(String code) {
        var units = districtsUnits(district(code));
        for (var formation : district(code).pack().formations()) {
            var everybody = formation.slots().flatMap(slot -> asked(slot, units));

            assertThat(formation.check(everybody, units, DAY).sentence().key())
                    .as(formation.code())
                    .isEqualTo("kernel.formation.full");
            assertThat(formation.check(everybody.drop(1), units, DAY).sentence().key())
                    .as(formation.code())
                    .isEqualTo("kernel.formation.short");
        }
    }

    /** A finding about a slot says its name in the language of the sentence. */
    @ParameterizedTest
    @MethodSource("shipped")
    void f2_who_is_missing_is_said_in_either_language(String code) {
        var words = Words.load(ZoneId.of("Asia/Shanghai"));
        for (var formation : district(code).pack().formations()) {
            var nobody = formation.check(List.empty(), districtsUnits(district(code)), DAY);
            var first = formation.slots().head().name();

            assertThat(words.say(nobody, Language.ZH))
                    .contains(formation.name().zh(), first.zh())
                    .doesNotContain(first.en());
            assertThat(words.say(nobody, Language.EN))
                    .contains(formation.name().en(), first.en())
                    .matches("[ -~]+");
        }
    }

    private static Map<String, Set<String>> districtsUnits(District district) {
        return HashMap.ofEntries(List.of(Level.STREET, Level.NEIGHBOURHOOD)
                .map(level -> Map.entry(
                        Choice.word(level),
                        district.pack()
                                .territory()
                                .map(unit -> unit.code())
                                .filter(unit -> unit.level() == level)
                                .map(unit -> unit.value())
                                .foldLeft((Set<String>) HashSet.<String>empty(), Set::add))));
    }

    private static Seq<Member> asked(Slot slot, Map<String, Set<String>> units) {
        Seq<Option<String>> places = slot.per()
                .fold(
                        () -> List.of(Option.none()),
                        level -> units.get(level).get().toList().map(Option::of));
        return places.flatMap(place -> List.range(0, slot.min()).map(n -> member(slot, place, n)));
    }

    private static Member member(Slot slot, Option<String> place, int n) {
        return new Member(slot.code(), place, Option.of(slot.code() + n), DateRange.from(DAY));
    }
}
