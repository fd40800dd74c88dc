package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.huizhi.application.District;
import org.huizhi.domain.grid.cases.Plan;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.grid.playbooks.Measure;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.Budget;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Network;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class XuhuiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final District XUHUI = Copy.ofXuhui().district();

    @Test
    void it_ships_and_loads_without_a_fault() {
        assertThat(Packs.shipped()).contains("xuhui");
        assertThat(Packs.load("xuhui")
                        .map(district -> district.pack().policyVersion())
                        .toOption())
                .contains("xuhui-2026.1");
    }

    @Test
    void it_has_thirteen_streets_and_312_neighbourhoods() {
        assertThat(at(Level.DISTRICT)).map(TerritoryUnit::name).containsExactly("徐汇区");
        assertThat(at(Level.STREET)).hasSize(13);
        assertThat(at(Level.NEIGHBOURHOOD)).hasSize(312);
        assertThat(Territory.of(DAY, XUHUI.pack().territory())
                        .check(List.of(Level.DISTRICT, Level.STREET, Level.NEIGHBOURHOOD), "xuhui"))
                .isEmpty();
    }

    @Test
    void the_special_zone_is_not_one_of_the_thirteen() {
        assertThat(XUHUI.pack().territory().map(unit -> unit.code().value())).doesNotContain("310104501");
    }

    @Test
    @EnabledIf("sharedDataIsThere")
    void its_divisions_are_those_of_the_statistics_office() throws Exception {
        var published = List.ofAll(Files.readAllLines(Path.of(DIVISIONS)))
                .map(line -> line.strip().split(","))
                .filter(cells -> cells[0].startsWith("310104") && !cells[0].startsWith("310104501"))
                .map(cells -> cells[0] + " " + cells[1]);

        assertThat(XUHUI.pack().territory().map(unit -> unit.code() + " " + unit.name()))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private static final String DIVISIONS = "../../shared/data/xuhui-divisions.csv";

    static boolean sharedDataIsThere() {
        return Files.exists(Path.of(DIVISIONS));
    }

    @Test
    void every_street_and_neighbourhood_has_a_place_within_the_district_of_its_own() {
        var shapes = XUHUI.pack().shapes();

        assertThat(shapes.outlines()).hasSize(1);
        assertThat(shapes.schematic()).isTrue();
        assertThat(shapes.sites()).hasSize(13 + 312);
        assertThat(shapes.sites().map(Site::centre).distinct()).hasSize(13 + 312);
        assertThat(shapes.sites())
                .allMatch(site -> Plane.contains(shapes.outlines().head(), site.centre()));
    }

    @Test
    void a_neighbourhood_lies_nearer_to_its_own_street_than_to_any_other() {
        var sites = XUHUI.pack().shapes().sites();
        var streets = sites.filter(site -> site.code().level() == Level.STREET);

        assertThat(sites.filter(site -> site.code().level() == Level.NEIGHBOURHOOD))
                .allMatch(site -> site.code()
                        .isWithin(streets.minBy(street -> street.centre().metresTo(site.centre()))
                                .get()
                                .code()));
    }

    @Test
    void its_years_have_248_working_days_and_make_up_days_on_weekends() {
        var calendar = XUHUI.pack().calendar();

        assertThat(calendar.years().keySet()).containsExactlyInAnyOrder(2024, 2025, 2026);
        assertThat(workingDays(2025)).isEqualTo(248);
        assertThat(workingDays(2026)).isEqualTo(248);
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 2, 16))).isFalse();
        assertThat(calendar.isPublished(2027)).isFalse();
    }

    private static int workingDays(int year) {
        return (int) LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(XUHUI.pack().calendar()::isWorkingDay)
                .count();
    }

    @Test
    void its_ladder_reminds_urges_supervises_and_summons() {
        assertThat(XUHUI.pack().ladder().rungs())
                .containsExactly(
                        new Rung("remind", 75),
                        new Rung("urge", 100),
                        new Rung("supervise", 125),
                        new Rung("summon", 200));
        assertThat(XUHUI.pack().rungs().get("summon").get().zh()).isEqualTo("约谈");
    }

    @Test
    void minqing_promises_24_and_48_natural_hours_from_receipt() {
        var channel = XUHUI.grid().channel("民情快办").get();

        assertThat(channel.origin()).isEqualTo(Origin.REACTIVE);
        assertThat(channel.verifyFirst()).isTrue();
        assertThat(channel.restartsOnDispatch()).isFalse();
        assertThat(channel.clocks())
                .containsExactly(
                        natural("contact", 24, "contacted", false),
                        natural("arrive", 24, "arrived", false),
                        natural("finish", 48, "submitted", true));
    }

    private static ClockRule natural(String code, int hours, String stopsOn, boolean mayPause) {
        return new ClockRule(
                code, ClockRule.Kind.NATURAL, new Budget.Hours(Duration.ofHours(hours)), "received", stopsOn, mayPause);
    }

    @Test
    void what_a_patrol_finds_is_filed_without_verification() {
        var patrol = XUHUI.grid().channel("patrol").get();

        assertThat(patrol.origin()).isEqualTo(Origin.PROACTIVE);
        assertThat(patrol.verifyFirst()).isFalse();
        assertThat(XUHUI.grid().channels().map(each -> each.code()))
                .containsExactly("minqing", "12345", "counter", "patrol", "visit", "whistle", "sensor", "leader");
    }

    @Test
    void its_categories_are_85_components_50_events_and_the_residential_extension() {
        var codes = XUHUI.grid().categories().map(Category::code);

        assertThat(codes.count(code -> code.matches("c0[1-6]\\d\\d"))).isEqualTo(85);
        assertThat(codes.count(code -> code.matches("e0[1-5]\\d\\d"))).isEqualTo(50);
        assertThat(codes.filter(code -> code.startsWith("21"))).hasSize(16).contains("2101", "2115", "2199");
        assertThat(codes.distinct()).hasSize(85 + 50 + 16);
        assertThat(XUHUI.grid().categories().filter(Category::restricted).map(Category::code))
                .containsExactly("2114");
        assertThat(XUHUI.grid().category("c0101").get().name().zh()).isEqualTo("上水井盖");
        assertThat(XUHUI.grid().category("e0101").get().name().zh()).isEqualTo("私搭乱建");
    }

    @Test
    void things_in_the_corridor_take_three_measures_no_photo_and_a_look_back_next_day() {
        var plan = plan("minqing", "楼道堆物");

        assertThat(plan.measures()).containsExactly("persuade", "explain-law", "clear");
        assertThat(plan.photosAfter()).isZero();
        assertThat(plan.lookBackDays()).isEqualTo(1);
        assertThat(plan("minqing", "电动自行车违规停放充电").photosAfter()).isEqualTo(1);
    }

    @Test
    void termites_are_surveyed_located_and_treated_by_appointment() {
        var playbook = XUHUI.grid().playbook(XUHUI.grid().category("白蚁危害").get());

        assertThat(playbook.measures().map(Measure::code)).containsExactly("survey", "locate", "treat", "clean");
        assertThat(playbook.vendor().map(vendor -> vendor.slot())).contains(Duration.ofHours(2));
        assertThat(XUHUI.pack().unit(playbook.vendor().get().unit().value())).isNotEmpty();
        assertThat(playbook.lookBackDays()).isEqualTo(7);
        assertThat(playbook.notices()).isNotEmpty();
    }

    @Test
    void a_loose_manhole_cover_is_guarded_first() {
        assertThat(plan("patrol", "c0101").clocks().map(ClockRule::code)).containsExactly("intake", "finish", "guard");
    }

    private static Plan plan(String channel, String category) {
        var grid = XUHUI.grid();
        return Plan.of(
                grid, grid.channel(channel).get(), grid.category(category).get());
    }

    @Test
    void every_reason_list_ends_with_other() {
        assertThat(List.of(Reason.Use.values()))
                .allMatch(use -> XUHUI.grid().reasons(use).last().code().equals("other"));
        assertThat(XUHUI.grid().reason(Reason.Use.RETURN, "非本单位职责").get().code())
                .isEqualTo("not-mine");
    }

    @Test
    void only_the_minors_party_is_one_way() {
        assertThat(XUHUI.grid().parties().filter(each -> each.oneWay()).map(each -> each.code()))
                .containsExactly("minors");
        assertThat(XUHUI.grid().party("人民调解")).isNotEmpty();
    }

    @Test
    void its_limits_and_its_confirming_clock_are_those_of_the_documents() {
        assertThat(XUHUI.grid().limits())
                .isEqualTo(new Limits(Duration.ofHours(4), 2, 7, 100, 72, 1, Duration.ofHours(72)));
        assertThat(XUHUI.grid().confirming())
                .isEqualTo(new ClockRule(
                        "confirm",
                        ClockRule.Kind.NATURAL,
                        new Budget.Hours(Duration.ofHours(24)),
                        "submitted",
                        "confirmed",
                        false));
        assertThat(XUHUI.grid().clockNames().get("confirm").get().zh()).isEqualTo("核查");
    }

    @Test
    void every_street_has_units_of_its_own() {
        var units = XUHUI.pack().units();

        assertThat(units.map(Unit::scope)).containsAll(at(Level.STREET).map(unit -> (DivisionCode) unit.code()));
        assertThat(XUHUI.pack().unit("unit").get().name().zh()).isEqualTo("天平路街道房屋修缮服务队");
        assertThat(XUHUI.pack().unit("unit2").get().scope()).isEqualTo(new DivisionCode("310104003"));
        assertThat(XUHUI.pack().unit("mei-310104004")).isNotEmpty();
        assertThat(XUHUI.pack().unit("区城管执法局").get().scope()).isEqualTo(new DivisionCode("310104"));
    }

    @Test
    void every_role_and_purpose_has_words() {
        assertThat(XUHUI.pack().roles().keySet()).containsExactlyInAnyOrder(Role.values());
        assertThat(XUHUI.pack().purposes().keySet())
                .containsExactly("grid-case", "supervision", "audit", "statistics", "training");
    }

    @Test
    void its_networks_are_1_13_n_and_1_13_306() {
        assertThat(XUHUI.pack().formations().map(Formation::code))
                .containsExactly("five", "minors", "eldercare", "three-offices");
        assertThat(formation("五人小组").notation().total()).contains(5);
        assertThat(formation("未保网络").notation().text()).isEqualTo("1+13+N");
        assertThat(formation("邻里汇网络").notation().total()).contains(320);
        assertThat(new Network(formation("未保网络"), List.empty())
                        .readiness(HashMap.of("street", codes(Level.STREET)), DAY)
                        .value()
                        .tiers()
                        .get(1)
                        .of())
                .contains(13);
    }

    private static Formation formation(String name) {
        return XUHUI.pack()
                .formations()
                .find(each -> each.name().zh().equals(name))
                .get();
    }

    private static io.vavr.collection.Set<String> codes(Level level) {
        return at(level).map(unit -> unit.code().value()).toSet();
    }

    private static Seq<TerritoryUnit> at(Level level) {
        return XUHUI.pack().territory().filter(unit -> unit.code().level() == level);
    }

    /** As the API's description promises them. */
    @Test
    void its_training_logins_act_where_the_api_says() {
        var wholeDistrict = List.of("district", "child-centre", "auditor", "security", "admin");

        assertThat(XUHUI.training()
                        .get()
                        .logins()
                        .mapValues(grant -> grant.scope().value()))
                .hasSize(21)
                .allSatisfy(entry -> assertThat(entry._2())
                        .as(entry._1())
                        .isEqualTo(
                                wholeDistrict.contains(entry._1())
                                        ? "310104"
                                        : entry._1().matches("street2|grid2")
                                                ? "310104004"
                                                : entry._1().matches("neighbourhood|grid")
                                                        ? "310104003001"
                                                        : "310104003"));
    }
}
