package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.kernel.Call;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two districts in one process know nothing of one another. */
class TwoDistrictsTest {

    @TempDir
    Path folder;

    private PackLife xuhui;
    private PackLife jinhui;

    @BeforeEach
    void start() {
        xuhui = new PackLife(Packs.load("xuhui").get(), folder);
        jinhui = new PackLife(Packs.load("jinhui").get(), folder);
    }

    private static CaseSheet lived(PackLife life) {
        return life.lookedBack(
                life.district.grid().channel("市民热线").get(),
                life.district.grid().category("楼道堆物").get());
    }

    @Test
    void each_answers_side_by_side_as_it_does_alone() {
        var alone = List.of(xuhui, jinhui).map(TwoDistrictsTest::lived).map(TwoDistrictsTest::shown);
        start();

        var one = CompletableFuture.supplyAsync(() -> lived(xuhui));
        var other = CompletableFuture.supplyAsync(() -> lived(jinhui));

        assertThat(List.of(one, other).map(CompletableFuture::join).map(TwoDistrictsTest::shown))
                .isEqualTo(alone);
        assertThat(alone.head()).isNotEqualTo(alone.last());
    }

    /** Everything of a case but its random ids. */
    private static String shown(CaseSheet sheet) {
        return sheet.state().plan() + " " + sheet.lookBackFrom() + " "
                + sheet.clocks().map(line -> line.name() + " " + line.verdict().sentence());
    }

    @Test
    void a_case_of_one_is_no_case_of_the_other() {
        var here = lived(xuhui).state().id();
        var there = lived(jinhui).state().id();

        assertThat(jinhui.cases().find(jinhui.duty(), here).getLeft().kind()).isEqualTo(Rejection.Kind.MISSING);
        assertThat(xuhui.cases().find(xuhui.duty(), there).getLeft().kind()).isEqualTo(Rejection.Kind.MISSING);
        assertThat(listed(xuhui, "310104")).containsExactly(here);
        assertThat(listed(jinhui, "310120")).containsExactly(there);
    }

    @Test
    void who_works_in_one_sees_nothing_in_the_other() {
        lived(xuhui);
        lived(jinhui);

        assertThat(listed(xuhui, "310120")).isEmpty();
        assertThat(listed(jinhui, "310104")).isEmpty();
    }

    private static Call official(String district) {
        return Call.by(Actor.of("official", Role.DISTRICT_OFFICIAL, district));
    }

    private static Iterable<Object> listed(PackLife life, String district) {
        return life.cases()
                .list(official(district), CaseFilter.all())
                .get()
                .items()
                .map(row -> (Object) row.state().id());
    }

    /** 仁苑 is in the reports and not among the codes of 2023: it comes as a change, and the other district does not notice. */
    @Test
    void a_new_neighbourhood_is_a_change_of_one_of_them() {
        var day = LocalDate.of(2026, 4, 1);
        var old = new DivisionCode("310120106017");
        var fresh = new DivisionCode("310120106024");
        var parts = List.of(
                TerritoryUnit.of(old, "贤苑居委会", DateRange.from(day)),
                TerritoryUnit.of(fresh, "仁苑居委会", DateRange.from(day)));

        var tree = jinhui.huizhi.territory().change(official("310120"), new TerritoryChange.Division(old, parts, day));

        assertThat(tree.get().unit(fresh).map(TerritoryUnit::name)).contains("仁苑居委会");
        assertThat(tree.get().check(List.of(Level.STREET, Level.NEIGHBOURHOOD), "jinhui"))
                .isEmpty();
        assertThat(xuhui.huizhi
                        .territory()
                        .tree(official("310104"), Option.of(day), Option.none())
                        .get()
                        .unit(fresh))
                .isEmpty();
    }
}
