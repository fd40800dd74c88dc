package org.huizhi.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.huizhi.domain.kernel.indicator.Change;
import org.huizhi.domain.kernel.indicator.Comparison;
import org.huizhi.domain.kernel.indicator.Figure;
import org.huizhi.domain.kernel.indicator.IndicatorRejection;
import org.huizhi.domain.kernel.indicator.Percent;
import org.huizhi.domain.kernel.indicator.Rate;
import org.huizhi.domain.kernel.indicator.Streak;
import org.huizhi.domain.kernel.indicator.Target;
import org.huizhi.domain.kernel.indicator.Unit;
import org.huizhi.domain.kernel.indicator.Window;
import org.huizhi.domain.kernel.network.Gap;
import org.huizhi.domain.kernel.network.Network;
import org.huizhi.domain.kernel.network.Notation;
import org.huizhi.domain.kernel.network.Roster;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.people.CreditCode;
import org.huizhi.domain.kernel.people.Masks;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.domain.kernel.people.Person;
import org.huizhi.domain.kernel.people.ResidentId;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Gazetteer;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.huizhi.domain.kernel.territory.Posts;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryFinding;
import org.huizhi.domain.kernel.territory.TerritoryHistory;
import org.huizhi.testkit.SampleDistrict;

/** What the kernel's generators give: each sort equally often, hostile text among it, and nothing that a parser or a check cannot bear. */
@Domain(PeopleDomain.class)
@Domain(TerritoryDomain.class)
@Domain(NetworkDomain.class)
@Domain(IndicatorDomain.class)
@Domain(PackDomain.class)
@Domain(DomainContext.Global.class)
class KernelTypesProperties {

    @Provide
    Arbitrary<String> hostile() {
        return Hostile.texts();
    }

    @Property
    void every_sort_of_hostile_text_comes_equally_often(@ForAll("hostile") String text) {
        Shares.evenly("sort", Hostile.Sort.of(text), List.of(Hostile.Sort.values()));
    }

    @Property
    void every_parser_answers_hostile_text_with_a_value_or_a_fault(@ForAll("hostile") String text) {
        var answers = List.of(
                DivisionCode.parse("f", text).isValid(),
                TerritoryCode.parse("f", text).isValid(),
                ResidentId.parse(
                                "f",
                                text,
                                SampleDistrict.PACK.territory().head().valid().from())
                        .isValid(),
                CreditCode.parse("f", text).isValid(),
                Notation.parse("f", text).isValid(),
                Percent.parse("f", text).isValid(),
                Unit.parse("f", text).isValid());
        assertThat(answers).hasSize(7);
        Mobile.parse("f", text)
                .swap()
                .forEach(faults -> assertThat(faults.map(Object::toString))
                        .noneMatch(fault -> text.length() > 3 && text.matches("[0-9]+") && fault.contains(text)));
    }

    @Property
    void numbers_of_people_and_firms_are_sound_and_never_printed_whole(
            @ForAll ResidentId id, @ForAll Mobile mobile, @ForAll CreditCode code, @ForAll Person person) {
        assertThat(id.toString()).isNotEqualTo(id.value());
        assertThat(mobile.toString()).isNotEqualTo(mobile.value());
        assertThat(CreditCode.parse("code", code.value()).get()).isEqualTo(code);
        Shares.atLeast(20, "known", person.name().isDefined());
    }

    @Property
    void a_masked_name_is_two_characters_and_a_star_at_most(@ForAll Masks masks, @ForAll("hostile") String name) {
        assertThat(masks.name(name).codePointCount(0, masks.name(name).length()))
                .isLessThanOrEqualTo(3);
    }

    @Property
    void codes_of_every_level_come_up_and_read_back(@ForAll TerritoryCode code) {
        for (var level : Level.values()) {
            Shares.atLeast(2, level.name(), code.level() == level);
        }
        assertThat(TerritoryCode.of(code.value())).isEqualTo(code);
    }

    @Property
    void addresses_read_back_and_their_entries_come_with_units(
            @ForAll Address address, @ForAll AddressEntry entry, @ForAll Gazetteer gazetteer) {
        assertThat(Address.of(address.text())).isEqualTo(address);
        assertThat(TerritoryCode.of(entry.unit().value())).isEqualTo(entry.unit());
        Shares.atLeast(10, "several entries", gazetteer.entries().size() > 1);
    }

    @Property
    void territories_with_gaps_are_checked_and_changed_without_throwing(
            @ForAll Territory territory, @ForAll TerritoryChange change, @ForAll TerritoryHistory history) {
        Shares.atLeast(
                10, "gaps", territory.check(SampleDistrict.PACK.complete(), "v").nonEmpty());
        Shares.atLeast(
                5,
                "can be done",
                change.entries(Territory.of(change.on(), SampleDistrict.PACK.territory()))
                        .isRight());
        var days = history.changeDays(Instant.MAX);
        assertThat(days).isEqualTo(days.sorted());
    }

    @Property
    void every_sort_of_finding_gap_and_change_comes_equally_often(
            @ForAll TerritoryFinding finding,
            @ForAll Gap gap,
            @ForAll Change change,
            @ForAll IndicatorRejection rejection,
            @ForAll Target target) {
        Shares.evenly("finding", finding.getClass().getSimpleName(), Shares.sorts(TerritoryFinding.class));
        Shares.evenly("gap", gap.getClass().getSimpleName(), Shares.sorts(Gap.class));
        Shares.evenly("change", change.getClass().getSimpleName(), Shares.sorts(Change.class));
        Shares.evenly("rejection", rejection.getClass().getSimpleName(), Shares.sorts(IndicatorRejection.class));
        Shares.evenly("target", target.getClass().getSimpleName(), Shares.sorts(Target.class));
    }

    @Property
    void a_roster_is_sometimes_full_and_its_notation_has_the_formations_parts(@ForAll Roster roster) {
        assertThat(roster.notation().parts())
                .hasSameSizeAs(roster.formation().notation().parts());
        Shares.atLeast(2, "full", roster.full());
    }

    @Property
    void figures_rates_windows_and_streaks_keep_their_bounds(
            @ForAll Figure figure,
            @ForAll Comparison comparison,
            @ForAll Rate rate,
            @ForAll Window window,
            @ForAll Streak streak) {
        Shares.atLeast(20, "share", figure instanceof Figure.Share);
        Shares.atLeast(20, "not applicable", rate instanceof Rate.NotApplicable);
        assertThat(comparison.change("v").sentence()).isNotNull();
        assertThat(window.follows(window.before())).isTrue();
        assertThat(streak.length()).isLessThanOrEqualTo(streak.longest());
    }

    @Property(tries = 100)
    void networks_packs_posts_shapes_and_points_hold_together(
            @ForAll Network network,
            @ForAll DistrictPack pack,
            @ForAll Posts posts,
            @ForAll Shapes shapes,
            @ForAll MapPoint point) {
        assertThat(network.tiers().slots()).hasSize(3);
        assertThat(pack.policyVersion()).isEqualTo("sample-1");
        assertThat(posts.established().keySet().toJavaSet())
                .containsAll(posts.appointments().map(told -> told.post()));
        assertThat(shapes.outlines()).isNotEmpty();
        assertThat(point.toWgs84().lat()).isBetween(-91.0, 91.0);
    }
}
