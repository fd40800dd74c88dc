package org.huizhi.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Locale;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Gap;
import org.huizhi.domain.kernel.network.Member;
import org.huizhi.domain.kernel.network.Network;
import org.huizhi.domain.kernel.network.Node;
import org.huizhi.domain.kernel.network.Notation;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.territory.Level;
import org.junit.jupiter.api.Test;

/**
 * 编组法则: what every formation and network of a district's pack must do over its units (K-F1 to F3). A host extends it with its own
 * district:
 *
 * <pre>{@code
 * class MyTeamsTest extends FormationLaws {
 *     @Override protected District district() { return Packs.read(folder).get(); }
 * }
 * }</pre>
 *
 * Each formation is filled with exactly whom it asks for, and then tried with one fewer, one more, one whose days are over, one who comes
 * later and one who belongs nowhere.
 */
public abstract class FormationLaws {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** The district whose pack is tried. */
    protected abstract District district();

    @Test
    public void f1_every_notation_prints_as_it_reads_and_is_an_instance_of_itself() {
        for (var formation : formations()) {
            var text = formation.notation().text();
            assertEquals(formation.notation(), Notation.parse("notation", text).get(), formation.code());
            assertTrue(formation.notation().isInstanceOf(formation.notation()), formation.code());
        }
    }

    @Test
    public void f2_with_everybody_it_asks_for_it_is_full_and_says_so() {
        for (var formation : formations()) {
            var verdict = formation.check(everybody(formation), units(), DAY);
            assertTrue(
                    verdict.value().full(),
                    () -> formation.code() + ": " + verdict.value().gaps());
            assertEquals("kernel.formation.full", verdict.sentence().key(), formation.code());
        }
    }

    @Test
    public void f2_without_any_one_of_them_it_is_not_full_and_that_slot_is_named() {
        for (var formation : formations()) {
            var all = everybody(formation);
            for (var one : all.distinctBy(Member::slot)) {
                var roster = formation.check(all.remove(one), units(), DAY).value();
                assertFalse(roster.full(), formation.code() + " without " + one.slot());
                assertEquals(
                        List.of(one.slot()),
                        roster.gaps()
                                .filter(Gap::isOpen)
                                .map(gap -> ((Gap.Short) gap).slot().code())
                                .toList(),
                        formation.code());
            }
        }
    }

    @Test
    public void f2_if_those_who_are_missing_joined_it_would_be_full() {
        for (var formation : formations()) {
            var all = everybody(formation);
            var half = all.zipWithIndex().filter(each -> each._2() % 2 == 0).map(each -> each._1());
            assertTrue(
                    formation
                            .check(half.appendAll(all.removeAll(half)), units(), DAY)
                            .value()
                            .full(),
                    formation.code());
        }
    }

    @Test
    public void f2_who_is_over_or_yet_to_come_fills_nothing_and_is_named() {
        for (var formation : formations()) {
            var all = everybody(formation);
            for (var one : all.take(1)) {
                var over = new Member(one.slot(), one.territory(), one.holder(), DateRange.of(DAY.minusDays(9), DAY));
                var ahead = new Member(one.slot(), one.territory(), one.holder(), DateRange.from(DAY.plusDays(1)));
                assertTrue(gaps(formation, all.replace(one, over)).exists(Gap.Expired.class::isInstance));
                assertTrue(gaps(formation, all.replace(one, ahead)).exists(Gap.Upcoming.class::isInstance));
            }
        }
    }

    @Test
    public void f2_one_who_belongs_to_no_slot_is_named_and_makes_it_no_less_full() {
        for (var formation : formations()) {
            var stray = new Member("nowhere", Option.none(), Option.of("p-stray"), DateRange.from(DAY));
            var roster = formation
                    .check(everybody(formation).append(stray), units(), DAY)
                    .value();
            assertTrue(roster.full(), formation.code());
            assertTrue(roster.gaps().contains(new Gap.Stray(stray)), formation.code());
        }
    }

    @Test
    public void f2_every_gap_is_said_in_both_languages_with_the_packs_names() {
        var words = Words.load(district().pack().calendar().zone(), district()::word);
        for (var formation : formations()) {
            for (var language : Language.values()) {
                var said = words.say(formation.check(List.empty(), units(), DAY), language);
                var name = language == Language.ZH
                        ? formation.name().zh()
                        : formation.name().en();
                assertTrue(said.contains(name) && !said.contains("kernel."), said);
            }
        }
    }

    @Test
    public void f3_a_network_with_a_node_in_every_unit_is_ready_and_without_its_centre_is_not() {
        for (var tiers : formations().filter(each -> Network.faults("f", each).isEmpty())) {
            var nodes = nodes(tiers);
            var whole = new Network(tiers, nodes).readiness(units(), DAY);
            assertEquals(
                    "kernel.network.ready",
                    whole.sentence().key(),
                    () -> tiers.code() + ": " + whole.value().gaps());
            assertTrue(
                    new Network(tiers, nodes.tail())
                            .readiness(units(), DAY)
                            .value()
                            .gaps()
                            .exists(Gap::isOpen),
                    tiers.code());
        }
    }

    private Seq<Formation> formations() {
        return district().pack().formations();
    }

    private Seq<Gap> gaps(Formation formation, Seq<Member> members) {
        return formation.check(members, units(), DAY).value().gaps();
    }

    /** The codes of each level of the pack that exist on the day. */
    private Map<String, Set<String>> units() {
        return district()
                .pack()
                .territory()
                .filter(unit -> unit.valid().contains(DAY))
                .groupBy(unit -> word(unit.code().level()))
                .mapValues(each -> each.map(unit -> unit.code().value()).toSet());
    }

    /** {@code MICRO_GRID} is written {@code micro-grid}. */
    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Seq<Member> everybody(Formation formation) {
        return formation
                .slots()
                .flatMap(slot -> places(slot)
                        .flatMap(place -> List.range(0, slot.min())
                                .map(n -> new Member(
                                        slot.code(),
                                        place,
                                        Option.of(slot.code() + place.getOrElse("") + "-" + n),
                                        DateRange.from(DAY.minusDays(30))))));
    }

    private Seq<Option<String>> places(Slot slot) {
        return slot.per().isEmpty()
                ? List.of(Option.none())
                : List.ofAll(units().get(slot.per().get()).toList().flatMap(codes -> codes))
                        .sorted()
                        .map(Option::of);
    }

    /** One node for each member asked for, each below the first of the tier above. */
    private Seq<Node> nodes(Formation tiers) {
        var asked = tiers.slots()
                .map(slot -> everybody(tiers).filter(member -> member.slot().equals(slot.code())));
        return asked.zipWithIndex()
                .flatMap(tier -> tier._1()
                        .map(member -> new Node(
                                member.holder().get(),
                                member.slot(),
                                member.territory(),
                                Option.when(
                                        tier._2() > 0,
                                        () -> asked.get(tier._2() - 1)
                                                .head()
                                                .holder()
                                                .get()),
                                member.valid())));
    }
}
