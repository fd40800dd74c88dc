package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.territory.Units.DAY;
import static org.huizhi.domain.kernel.territory.Units.KNOWN;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.Instant;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.TerritoryChange.Division;
import org.huizhi.domain.kernel.territory.TerritoryChange.Merger;
import org.huizhi.domain.kernel.territory.TerritoryChange.Renaming;
import org.junit.jupiter.api.Test;

class TerritoryChangeTest {

    private static final Instant TOLD = Instant.parse("2026-07-05T00:00:00Z");

    private final TerritoryHistory history = Units.history();

    @Test
    void t3_a_division_closes_the_old_and_opens_the_new() {
        var after = apply(new Division(
                code("310104003001"),
                List.of(
                        fresh("310104003004", "310104003-p01"),
                        fresh("310104003005", "310104003-p02"),
                        fresh("310104003004001", "310104003004")),
                DAY));

        assertThat(codes(after, DAY.minusDays(1))).contains("310104003001").doesNotContain("310104003004");
        assertThat(codes(after, DAY))
                .contains("310104003004", "310104003005", "310104003004001")
                .doesNotContain("310104003001");
        assertThat(after.at(DAY.minusDays(1), TOLD)
                        .unit(code("310104003001"))
                        .get()
                        .valid())
                .isEqualTo(DateRange.of(Units.FOUNDED, DAY));
    }

    @Test
    void t3_what_was_known_before_the_change_stays_the_answer() {
        var after = apply(new Renaming(code("310104003001"), "New name", DAY));

        assertThat(after.at(DAY, TOLD.minusNanos(1))).isEqualTo(history.at(DAY, TOLD.minusNanos(1)));
        assertThat(name(after, DAY.minusDays(1))).isEqualTo("Unit 310104003001");
        assertThat(name(after, DAY)).isEqualTo("New name");
    }

    @Test
    void t3_a_part_may_keep_the_old_code_and_with_it_what_lies_below() {
        var grid = fresh("310104003001001", "310104003001").during(DateRange.from(Units.FOUNDED));
        var known = history.put(List.of(TerritoryEntry.of(grid)), KNOWN);

        var after = apply(
                known,
                new Division(
                        code("310104003001"),
                        List.of(fresh("310104003001", "310104003-p01"), fresh("310104003004", "310104003-p01")),
                        DAY));

        assertThat(codes(after, DAY)).contains("310104003001", "310104003001001", "310104003004");
    }

    @Test
    void t3_what_lies_below_an_abolished_code_goes_with_it() {
        var grid = fresh("310104003001001", "310104003001").during(DateRange.from(Units.FOUNDED));
        var known = history.put(List.of(TerritoryEntry.of(grid)), KNOWN);

        var after = apply(
                known,
                new Merger(
                        List.of(code("310104003001"), code("310104003002")),
                        List.of(fresh("310104003002", "310104003-p01")),
                        DAY));

        assertThat(codes(after, DAY)).contains("310104003002").doesNotContain("310104003001", "310104003001001");
        assertThat(codes(after, DAY.minusDays(1))).contains("310104003001", "310104003001001");
    }

    @Test
    void t3_precincts_merge_when_their_neighbourhoods_move_along() {
        var merger = new Merger(
                List.of(code("310104003-p01"), code("310104003-p02")),
                List.of(fresh("310104003-p03", "310104003"))
                        .appendAll(List.of("310104003001", "310104003002", "310104003003")
                                .map(code -> fresh(code, "310104003-p03"))),
                DAY);

        assertThat(apply(merger).at(DAY, TOLD).children(code("310104003-p03"))).hasSize(3);
    }

    @Test
    void t3_no_neighbourhood_is_left_behind() {
        var merger = new Merger(
                List.of(code("310104003-p01"), code("310104003-p02")),
                List.of(fresh("310104003-p03", "310104003"), fresh("310104003001", "310104003-p03")),
                DAY);

        assertThat(faults(merger)).containsExactly("parent-unknown", "parent-unknown");
    }

    @Test
    void t3_what_is_changed_exists() {
        assertThat(faults(new Renaming(code("310104009"), "New", DAY))).containsExactly("unit-unknown");
        assertThat(faults(new Division(
                        code("310104003009"),
                        List.of(fresh("310104003004", "310104003-p01"), fresh("310104003005", "310104003-p01")),
                        DAY)))
                .contains("unit-unknown");
    }

    @Test
    void t3_a_division_has_two_parts_and_a_merger_two_sources_and_one_end() {
        assertThat(faults(new Division(code("310104003001"), List.of(fresh("310104003004", "310104003-p01")), DAY)))
                .containsExactly("too-few-parts");
        assertThat(faults(new Merger(
                        List.of(code("310104003001"), code("310104003001")),
                        List.of(fresh("310104003004", "310104003-p01"), fresh("310104003005", "310104003-p01")),
                        DAY)))
                .containsExactly("too-few", "not-one");
    }

    @Test
    void t3_what_merges_is_of_one_level() {
        assertThat(faults(new Merger(
                        List.of(code("310104003001"), code("310104003-p02")),
                        List.of(fresh("310104003004", "310104003-p01")),
                        DAY)))
                .containsExactly("levels-mixed");
    }

    @Test
    void t3_a_code_in_use_stands_for_nothing_else() {
        assertThat(faults(new Division(
                        code("310104003001"),
                        List.of(fresh("310104003004", "310104003-p01"), fresh("310104003003", "310104003-p01")),
                        DAY)))
                .containsExactly("code-in-use");
    }

    @Test
    void t3_new_units_are_no_wider_than_what_is_changed() {
        assertThat(faults(new Division(
                        code("310104003001"),
                        List.of(
                                fresh("310104003004", "310104003-p01"),
                                fresh("310104003005", "310104003-p01"),
                                fresh("310104005", "310104")),
                        DAY)))
                .containsExactly("too-wide");
    }

    @Test
    void t3_what_belonged_to_a_precinct_still_does() {
        assertThat(faults(new Division(
                        code("310104003001"),
                        List.of(fresh("310104003004", "310104003"), fresh("310104003005", "310104003-p01")),
                        DAY)))
                .containsExactly("parent-level");
    }

    @Test
    void t3_new_units_begin_with_the_day_of_the_change() {
        assertThat(faults(new Division(
                        code("310104003001"),
                        List.of(
                                fresh("310104003004", "310104003-p01"),
                                fresh("310104003005", "310104003-p01").during(DateRange.from(DAY.plusDays(1)))),
                        DAY)))
                .containsExactly("change-day");
    }

    @Test
    void t3_changes_come_in_the_order_of_their_days() {
        var renamedLater = apply(new Renaming(code("310104003001"), "Next year", DAY.plusYears(1)));

        var change = new Renaming(code("310104003001"), "This year", DAY);

        assertThat(codes(change.entries(renamedLater.at(DAY, TOLD)).getLeft().faults()))
                .containsExactly("change-ahead");
        var division = new Division(
                code("310104003001"),
                List.of(fresh("310104003004", "310104003-p01"), fresh("310104003005", "310104003-p01")),
                DAY);
        assertThat(codes(division.entries(renamedLater.at(DAY, TOLD)).getLeft().faults()))
                .containsExactly("change-ahead");
    }

    @Test
    void t3_a_new_name_is_a_name_and_new() {
        assertThat(faults(new Renaming(code("310104003001"), " ", DAY))).containsExactly("name-blank");
        assertThat(faults(new Renaming(code("310104003001"), "Unit 310104003001", DAY)))
                .containsExactly("name-unchanged");
    }

    @Test
    void t3_a_change_breaks_no_partition() {
        assertThat(faults(new Division(
                        code("310104003001"),
                        List.of(fresh("310104003004", "310104003-p01"), fresh("310104004005", "310104003-p01")),
                        DAY)))
                .containsExactly("across-streets");
    }

    @Test
    void t3_a_change_on_the_first_day_of_a_unit_replaces_it() {
        var first = apply(new Renaming(code("310104003001"), "First", DAY));

        var second = apply(first, new Renaming(code("310104003001"), "Second", DAY));

        assertThat(name(second, DAY)).isEqualTo("Second");
    }

    @Test
    void t3_a_change_is_told_to_the_tree_of_its_day() {
        var change = new Renaming(code("310104003001"), "New", DAY);
        var wrongDay = history.at(DAY.minusDays(1), TOLD);

        assertThatThrownBy(() -> change.entries(wrongDay)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void t2_every_day_on_which_something_changes_can_be_checked() {
        var after = apply(new Merger(
                List.of(code("310104003001"), code("310104003002")),
                List.of(fresh("310104003002", "310104003-p01")),
                DAY));

        assertThat(after.changeDays(TOLD)).containsExactly(Units.FOUNDED, DAY);
        assertThat(after.changeDays(TOLD)
                        .flatMap(day -> after.at(day, TOLD)
                                .check(List.of(Level.STREET, Level.PRECINCT, Level.NEIGHBOURHOOD), "v1")))
                .isEmpty();
    }

    private TerritoryHistory apply(TerritoryChange change) {
        return apply(history, change);
    }

    private static TerritoryHistory apply(TerritoryHistory known, TerritoryChange change) {
        return known.put(change.entries(known.at(change.on(), TOLD)).get(), TOLD);
    }

    private Seq<String> faults(TerritoryChange change) {
        return codes(change.entries(history.at(change.on(), TOLD)).getLeft().faults());
    }

    private static Seq<String> codes(Seq<org.huizhi.domain.kernel.Fault> faults) {
        return faults.map(fault -> fault.code().replace("kernel.territory.", ""));
    }

    private static Seq<String> codes(TerritoryHistory known, java.time.LocalDate day) {
        return known.at(day, TOLD).units().map(unit -> unit.code().value());
    }

    private static String name(TerritoryHistory known, java.time.LocalDate day) {
        return known.at(day, TOLD).unit(code("310104003001")).get().name();
    }

    private static TerritoryUnit fresh(String code, String parent) {
        return Units.unit(code, parent).during(DateRange.from(DAY));
    }

    private static TerritoryCode code(String value) {
        return TerritoryCode.of(value);
    }
}
