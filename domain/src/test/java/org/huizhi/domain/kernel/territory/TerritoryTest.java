package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.kernel.territory.Units.DAY;
import static org.huizhi.domain.kernel.territory.Units.unit;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.TerritoryFinding.AcrossStreets;
import org.huizhi.domain.kernel.territory.TerritoryFinding.ForeignCode;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Orphan;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Overlap;
import org.huizhi.domain.kernel.territory.TerritoryFinding.SplitNeighbourhood;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Unassigned;
import org.huizhi.domain.kernel.territory.TerritoryFinding.Undivided;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final Seq<Level> COMPLETE = List.of(Level.STREET, Level.PRECINCT, Level.NEIGHBOURHOOD);

    @Test
    void t2_a_partition_has_no_findings() {
        assertThat(findings(Units.district())).isEmpty();
    }

    @Test
    void t2_the_tree_knows_children_and_ancestors() {
        var tree = Territory.of(DAY, Units.district());

        assertThat(tree.children(code("310104003-p01")).map(TerritoryUnit::code))
                .containsExactly(code("310104003001"), code("310104003002"));
        assertThat(tree.ancestors(code("310104003001")).map(TerritoryUnit::code))
                .containsExactly(code("310104003-p01"), code("310104003"), code("310104"));
        assertThat(tree.ancestor(code("310104003001"), Level.STREET).map(TerritoryUnit::code))
                .contains(code("310104003"));
        assertThat(tree.ancestor(code("310104003"), Level.STREET).map(TerritoryUnit::code))
                .contains(code("310104003"));
        assertThat(tree.children(code("310104999"))).isEmpty();
        assertThat(tree.ancestors(code("310104999"))).isEmpty();
    }

    @Test
    void t1_abolished_codes_are_accepted_with_their_dates() {
        var abolished = unit("310104999").during(DateRange.of(DAY.minusYears(9), DAY));
        var units = Units.district().append(abolished);

        assertThat(Territory.of(DAY.minusDays(1), units).unit(abolished.code())).contains(abolished);
        assertThat(Territory.of(DAY, units).unit(abolished.code())).isEmpty();
    }

    @Test
    void t2_a_street_without_neighbourhoods_is_a_gap() {
        assertThat(findings(Units.district().append(unit("310104005"))))
                .containsExactly(new Undivided(code("310104005"), Level.PRECINCT));
    }

    @Test
    void t2_a_level_that_is_not_promised_leaves_no_gap() {
        var tree = Territory.of(DAY, Units.district().append(unit("310104005")));

        assertThat(tree.check(List.of(Level.STREET), "v1")).isEmpty();
    }

    @Test
    void t2_a_level_in_between_that_is_not_promised_hides_nothing() {
        var levels = List.of(Level.STREET, Level.NEIGHBOURHOOD);
        var empty = Units.district().append(unit("310104004-p02"));

        assertThat(Territory.of(DAY, Units.district()).check(levels, "v1")).isEmpty();
        assertThat(Territory.of(DAY, empty).check(levels, "v1").map(finding -> finding.value()))
                .containsExactly(new Undivided(code("310104004-p02"), Level.NEIGHBOURHOOD));
    }

    @Test
    void t2_units_that_claim_one_another_as_parents_have_no_ancestors() {
        var circular = Units.district()
                .append(unit("310104003-p07").under(code("310104003-p08")))
                .append(unit("310104003-p08").under(code("310104003-p07")));

        assertThat(Territory.of(DAY, circular).ancestors(code("310104003-p07"))).isEmpty();
        assertThat(findings(circular)).contains(new Undivided(code("310104003-p07"), Level.NEIGHBOURHOOD));
    }

    @Test
    void t2_a_top_unit_that_names_a_parent_of_its_own_level_is_an_orphan() {
        var lost = unit("310105").under(code("310106"));

        assertThat(findings(Units.district().append(lost))).contains(new Orphan(lost.code(), lost.parent()));
    }

    @Test
    void t2_a_neighbourhood_outside_every_precinct_is_a_gap() {
        assertThat(findings(Units.district().append(unit("310104003009"))))
                .containsExactly(new Unassigned(code("310104003009"), Level.PRECINCT));
    }

    @Test
    void t2_a_neighbourhood_in_two_precincts_overlaps() {
        var twice = Units.district().append(unit("310104003001").under(code("310104003-p02")));

        assertThat(findings(twice))
                .containsExactly(
                        new Overlap(code("310104003001"), List.of(code("310104003-p01"), code("310104003-p02"))));
    }

    @Test
    void t2_a_precinct_holds_no_half_neighbourhood() {
        var half = Units.district().append(unit("310104003001001").under(code("310104003-p02")));

        assertThat(findings(half)).contains(new SplitNeighbourhood(code("310104003001001"), code("310104003-p02")));
    }

    @Test
    void t2_a_precinct_lies_in_one_street() {
        var across = Units.district().append(unit("310104004009").under(code("310104003-p02")));

        assertThat(findings(across)).containsExactly(new AcrossStreets(code("310104004009"), code("310104003-p02")));
    }

    @Test
    void t1_a_childs_code_starts_with_its_parents() {
        var foreign = Units.district().append(unit("310104003-p07").under(code("310104004")));

        assertThat(findings(foreign)).contains(new ForeignCode(code("310104003-p07"), code("310104004")));
        assertThat(findings(Units.district().append(unit("310104003-p07").under(code("310104003-p07")))))
                .contains(new ForeignCode(code("310104003-p07"), code("310104003-p07")));
    }

    @Test
    void t2_a_unit_whose_parent_is_unknown_on_the_day_is_an_orphan() {
        var orphan = Units.district().append(unit("310104009001"));

        assertThat(findings(orphan)).containsExactly(new Orphan(code("310104009001"), Option.of(code("310104009"))));
    }

    @Test
    void t2_a_unit_below_the_top_without_a_parent_is_an_orphan() {
        var lost = new TerritoryUnit(code("310104003007"), "Lost", Option.none(), DateRange.from(DAY), Option.none());

        assertThat(findings(Units.district().append(lost)))
                .containsExactly(new Orphan(code("310104003007"), Option.none()));
    }

    @Test
    void t2_a_tree_may_begin_with_a_town() {
        var town = Territory.of(DAY, List.of(unit("310120106"), unit("310120106001")));

        assertThat(town.check(List.of(Level.STREET, Level.NEIGHBOURHOOD), "v1")).isEmpty();
    }

    @Test
    void t2_a_finding_says_what_it_rests_on() {
        var twice = Units.district().append(unit("310104003001").under(code("310104003-p02")));

        var finding = Territory.of(DAY, twice).check(COMPLETE, "xuhui-3").head();

        assertThat(finding.rules()).containsExactly("T2");
        assertThat(finding.policyVersion()).isEqualTo("xuhui-3");
        assertThat(finding.inputs().get("on")).contains(DAY);
        assertThat(finding.sentence().key()).isEqualTo("kernel.territory.overlap");
        assertThat(finding.sentence().args()).containsExactly("310104003001", "310104003-p01, 310104003-p02");
    }

    private static Seq<TerritoryFinding> findings(Seq<TerritoryUnit> units) {
        return Territory.of(DAY, units).check(COMPLETE, "v1").map(finding -> finding.value());
    }

    private static TerritoryCode code(String value) {
        return TerritoryCode.of(value);
    }
}
