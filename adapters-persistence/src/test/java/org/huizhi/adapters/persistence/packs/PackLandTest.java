package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.LocalTime;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.calendar.WorkWindow;
import org.huizhi.domain.kernel.territory.Datum;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.GridCode;
import org.huizhi.domain.kernel.territory.GridKind;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.huizhi.domain.kernel.territory.PrecinctCode;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.junit.jupiter.api.Test;

class PackLandTest {

    private static final Copy PACK = Copy.ofXuhui();
    private static final String GRID = "below:\n  - {code: \"310104003001001\", name: 第一网格, kind: base}\n";

    @Test
    void pk7_the_district_has_a_district_code() {
        assertThat(PACK.change("pack.yaml", "\"310104\"", "\"310104003\"").told())
                .containsExactly("pack.district-form @ pack.yaml: district = 310104003");
        assertThat(PACK.change("pack.yaml", "\"310104\"", "\"31010\"").told())
                .containsExactly("kernel.territory.code-length @ pack.yaml: district = 31010");
    }

    @Test
    void pk7_levels_go_from_the_district_down() {
        assertThat(PACK.change("pack.yaml", "  - district\n", "").told())
                .containsExactly(
                        "pack.levels-order @ pack.yaml: levels = street precinct neighbourhood grid micro-grid building-group");
        assertThat(PACK.change("pack.yaml", "- micro-grid", "- grid").told())
                .containsExactly(
                        "pack.levels-order @ pack.yaml: levels = district street precinct neighbourhood grid grid building-group");
        assertThat(PACK.change("pack.yaml", "- micro-grid", "- microgrid").faults())
                .containsExactly(Fault.of(
                        "pack.yaml: levels[5]",
                        "microgrid",
                        "pack.not-one-of",
                        Phrase.of("pack.term.level"),
                        Nearest.to("microgrid", List.of(Level.values()).map(Choice::word))));
    }

    @Test
    void pk7_what_divides_the_district_without_remainder_is_a_level_in_use() {
        assertThat(PACK.change("pack.yaml", "complete:\n  - street\n", "complete:\n  - precinct\n")
                        .told())
                .isEmpty();
        assertThat(PACK.change("pack.yaml", "  - micro-grid\n", "")
                        .change("pack.yaml", "complete:\n  - street\n", "complete:\n  - micro-grid\n")
                        .told())
                .containsExactly("pack.level-not-in-use @ pack.yaml: complete[0] = micro-grid");
    }

    @Test
    void pk7_a_unit_is_of_a_level_in_use() {
        var short1 = PACK.change("pack.yaml", "  - grid\n  - micro-grid\n  - building-group\n", "");

        assertThat(short1.faults()).isEmpty();
        assertThat(short1.append("territory.yaml", GRID).faults())
                .containsExactly(Fault.of(
                        "territory.yaml: below[0].code",
                        "310104003001001",
                        "pack.level-not-in-use",
                        Level.GRID.term(),
                        List.of("district", "street", "precinct", "neighbourhood")));
    }

    @Test
    void pk7_a_street_has_a_street_code() {
        assertThat(PACK.change("territory.yaml", "\"310104003\"", "\"310104003001\"")
                        .told())
                .contains("pack.street-form @ territory.yaml: streets[0].code = 310104003001");
    }

    @Test
    void pk7_a_neighbourhood_is_three_digits_and_a_name() {
        for (var wrong : List.of("1 上海新村居委会", "000 上海新村居委会", "001", "0001 上海新村居委会")) {
            assertThat(PACK.change("territory.yaml", "001 上海新村居委会", wrong).told())
                    .containsExactly(
                            "pack.neighbourhood-form @ territory.yaml: streets[0].neighbourhoods[0] = " + wrong);
        }
    }

    @Test
    void pk7_no_code_stands_twice() {
        assertThat(PACK.change("territory.yaml", "- 002 庆余居委会", "- 001 庆余居委会").told())
                .containsExactly(
                        "kernel.territory.overlap @ territory.yaml: streets[0].neighbourhoods[1] = 310104003001");
    }

    @Test
    void pk7_a_street_of_another_district_is_an_orphan() {
        var moved =
                PACK.append("territory.yaml", "  - {code: \"310105003\", name: 别区街道, neighbourhoods: [001 别区居委会]}\n");

        assertThat(moved.told())
                .contains("kernel.territory.parent-unknown @ territory.yaml: streets[13].code = 310105003");
    }

    @Test
    void pk7_what_lies_below_needs_its_neighbourhood() {
        var grids = PACK.append("territory.yaml", GRID).district().pack().territory();
        assertThat(grids.last())
                .isEqualTo(new TerritoryUnit(
                        new GridCode("310104003001001"),
                        "第一网格",
                        Option.of(new DivisionCode("310104003001")),
                        grids.head().valid(),
                        Option.of(GridKind.BASE)));

        assertThat(PACK.append("territory.yaml", GRID.replace("003001001", "003999001"))
                        .told())
                .containsExactly("kernel.territory.parent-unknown @ territory.yaml: below[0].code = 310104003999001");
        assertThat(PACK.append("territory.yaml", GRID.replace("310104003001001", "31010400300100101"))
                        .told())
                .contains("pack.kind-not-grid @ territory.yaml: below[0].kind = base");
        assertThat(PACK.append("territory.yaml", GRID.replace("310104003001001", "3101"))
                        .told())
                .containsExactly("kernel.territory.code-length @ territory.yaml: below[0].code = 3101");
    }

    @Test
    void pk7_a_precinct_takes_neighbourhoods_of_its_street() {
        var precinct = "    precincts:\n      - {code: p01, name: 衡复片区, neighbourhoods: [001 上海新村居委会]}\n";
        var pack = PACK.change("territory.yaml", "      - 001 上海新村居委会\n", "")
                .change("territory.yaml", "    name: 天平路街道\n", "    name: 天平路街道\n" + precinct);

        var territory = pack.district().pack().territory();
        assertThat(territory.find(unit -> unit.name().equals("上海新村居委会")).get().parent())
                .contains(new PrecinctCode("310104003-p01"));
        assertThat(pack.district().pack().shapes().sites()).hasSize(13 + 312);

        assertThat(pack.change("territory.yaml", "code: p01", "code: p1").told())
                .contains("pack.precinct-form @ territory.yaml: streets[0].precincts[0].code = p1");
    }

    @Test
    void pk8_a_unit_works_within_the_district() {
        assertThat(PACK.change("units.yaml", "scope: \"310104\"", "scope: \"310105\"")
                        .faults())
                .containsExactly(Fault.of("units.yaml: units[0].scope", "310105", "pack.outside-district", "310104"));
        assertThat(PACK.change("units.yaml", "scope: \"310104\"", "scope: \"310104002\"")
                        .told())
                .containsExactly("pack.not-one-of @ units.yaml: units[0].scope = 310104002");
        assertThat(PACK.change("units.yaml", "scope: \"310104\"", "scope: district")
                        .told())
                .contains("kernel.territory.code-digits @ units.yaml: units[0].scope = district");
    }

    @Test
    void pk9_a_drawing_states_its_datum() {
        assertThat(PACK.change("shapes.yaml", "datum: WGS84", "").told())
                .containsExactly("pack.key-missing @ shapes.yaml: datum");
        assertThat(PACK.change("shapes.yaml", "WGS84", "BD09").told())
                .containsExactly("kernel.place.datum-unknown @ shapes.yaml: datum = BD09");
    }

    @Test
    void pk9_another_datum_is_turned_into_the_one_inside() {
        var shifted =
                PACK.change("shapes.yaml", "WGS84", "GCJ-02").district().pack().shapes();

        assertThat(shifted.sites().head().centre()).isEqualTo(new MapPoint(31.205, 121.447, Datum.GCJ02).toWgs84());
    }

    @Test
    void pk9_a_place_is_latitude_and_longitude() {
        assertThat(PACK.change("shapes.yaml", "at: [31.205, 121.447]", "at: [31.205]")
                        .told())
                .contains("pack.point-form @ shapes.yaml: sites[0].at = […]");
        assertThat(PACK.change("shapes.yaml", "at: [31.205, 121.447]", "at: [91.0, 121.447]")
                        .told())
                .contains("kernel.place.lat @ shapes.yaml: sites[0].at.lat = 91.0");
    }

    @Test
    void pk9_the_district_has_an_outline() {
        assertThat(PACK.change("shapes.yaml", "- code: \"310104\"", "- code: \"310104003\"")
                        .told())
                .contains("pack.outline-missing @ shapes.yaml: outlines");
        assertThat(PACK.change("shapes.yaml", "- code: \"310104\"", "- code: \"310105\"")
                        .told())
                .contains("pack.not-one-of @ shapes.yaml: outlines[0].code = 310105");
    }

    @Test
    void pk9_a_site_lies_within_the_outline_around_it() {
        assertThat(PACK.change("shapes.yaml", "[31.117, 121.451]", "[31.017, 121.451]")
                        .faults())
                .containsExactly(Fault.of("shapes.yaml: sites[12].code", "310104103", "pack.site-outside", "310104"));
    }

    @Test
    void pk9_a_ring_has_corners_and_does_not_cross_itself() {
        assertThat(outline("[31.0, 121.0], [31.5, 121.9], [31.0, 121.0]"))
                .contains("pack.ring-corners @ shapes.yaml: outlines[0].rings[0] = […]");
        assertThat(outline("[31.0, 121.0], [31.5, 121.9], [31.5, 121.0], [31.0, 121.9]"))
                .contains("pack.ring-crosses @ shapes.yaml: outlines[0].rings[0] = […]");
        assertThat(outline("[31.0, 121.0], [31.0, 121.9], [31.5, 121.9], [31.5, 121.0], [31.0, 121.0]"))
                .isEmpty();
    }

    private static List<String> outline(String ring) {
        var text = PACK.files().get("shapes.yaml").get();
        var cut = text.indexOf("      - - [");
        return PACK.with(
                        "shapes.yaml",
                        text.substring(0, cut) + "      - [" + ring + "]\n" + text.substring(text.indexOf("sites:")))
                .told();
    }

    @Test
    void pk9_of_the_units_below_one_all_are_drawn_or_none() {
        assertThat(PACK.change("shapes.yaml", "  - {code: \"310104103\", at: [31.117, 121.451]}\n", "")
                        .faults())
                .containsExactly(Fault.of("shapes.yaml: sites", "310104103", "pack.siblings-incomplete", "310104"));
        assertThat(PACK.change("shapes.yaml", "spread: true", "spread: false")
                        .district()
                        .pack()
                        .shapes()
                        .sites())
                .hasSize(13);
    }

    @Test
    void pk9_a_site_stands_once() {
        assertThat(PACK.change("shapes.yaml", "{code: \"310104004\"", "{code: \"310104003\"")
                        .told())
                .contains("pack.code-twice @ shapes.yaml: sites[1].code = 310104003");
    }

    @Test
    void pk9_a_neighbourhood_with_a_site_of_its_own_keeps_it() {
        var own = PACK.change(
                "shapes.yaml", "spread: true", "  - {code: \"310104003001\", at: [31.2, 121.45]}\nspread: true");

        assertThat(own.district().pack().shapes().sites())
                .hasSize(13 + 312)
                .contains(new Site(new DivisionCode("310104003001"), new GeoPoint(31.2, 121.45)));
    }

    @Test
    void pk10_the_zone_is_one_of_the_worlds() {
        assertThat(PACK.change("calendar.yaml", "Asia/Shanghai", "Asia/Xuhui").told())
                .containsExactly("pack.zone-unknown @ calendar.yaml: zone = Asia/Xuhui");
    }

    @Test
    void pk10_windows_stand_in_order_and_apart() {
        for (var wrong : List.of("11:00-17:30", "08:00-09:00")) {
            assertThat(PACK.change("calendar.yaml", "13:30-17:30", wrong).told())
                    .containsExactly("pack.windows-order @ calendar.yaml: windows[1] = " + wrong);
        }
        assertThat(PACK.change("calendar.yaml", "13:30-17:30", "17:30-13:30").told())
                .containsExactly("pack.window-empty @ calendar.yaml: windows[1] = 17:30-13:30");
        assertThat(PACK.change("calendar.yaml", "13:30-17:30", "1:30-5:30pm").told())
                .containsExactly("pack.window-form @ calendar.yaml: windows[1] = 1:30-5:30pm");
        assertThat(PACK.change("calendar.yaml", "13:30-17:30", "25:00-26:00").told())
                .containsExactly("pack.window-form @ calendar.yaml: windows[1] = 25:00-26:00");
    }

    @Test
    void pk10_a_window_may_begin_where_the_one_before_ends_and_last_until_midnight() {
        assertThat(PACK.change("calendar.yaml", "13:30-17:30", "11:30-24:00")
                        .district()
                        .pack()
                        .calendar()
                        .windows())
                .containsExactly(
                        new WorkWindow(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                        new WorkWindow(LocalTime.of(11, 30), LocalTime.MIDNIGHT));
        assertThat(PACK.change("calendar.yaml", "09:00-11:30", "09:00-24:00").told())
                .containsExactly("pack.windows-order @ calendar.yaml: windows[1] = 13:30-17:30");
    }

    @Test
    void pk10_days_off_lie_in_their_year() {
        assertThat(PACK.change("calendar.yaml", "2026-01-01..2026-01-03", "2025-12-31..2026-01-03")
                        .told())
                .containsExactly("pack.day-other-year @ calendar.yaml: years[2].off[0] = 2025-12-31..2026-01-03");
        assertThat(PACK.change("calendar.yaml", "2026-01-01..2026-01-03", "2026-01-03..2026-01-01")
                        .told())
                .containsExactly("pack.days-form @ calendar.yaml: years[2].off[0] = 2026-01-03..2026-01-01");
        assertThat(PACK.change("calendar.yaml", "2026-01-01..2026-01-03", "2026-01-03..")
                        .told())
                .containsExactly("pack.days-form @ calendar.yaml: years[2].off[0] = 2026-01-03..");
    }

    @Test
    void pk10_a_stretch_does_not_run_into_the_next_year() {
        assertThat(PACK.change("calendar.yaml", "2026-10-01..2026-10-07", "2026-12-31..2027-01-02")
                        .told())
                .containsExactly("pack.day-other-year @ calendar.yaml: years[2].off[6] = 2026-12-31..2027-01-02");
    }

    @Test
    void pk10_a_stretch_of_one_day_is_that_day() {
        assertThat(PACK.change("calendar.yaml", "2026-01-01..2026-01-03", "2026-01-01..2026-01-01")
                        .district()
                        .pack()
                        .calendar()
                        .isWorkingDay(LocalDate.of(2026, 1, 2)))
                .isTrue();
    }

    @Test
    void pk10_make_up_days_are_saturdays_and_sundays() {
        assertThat(PACK.change("calendar.yaml", "- 2026-02-28", "- 2026-02-27").told())
                .containsExactly("pack.make-up-weekday @ calendar.yaml: years[2].work[2] = 2026-02-27");
    }

    @Test
    void pk10_no_day_is_both_off_and_worked() {
        assertThat(PACK.change("calendar.yaml", "- 2026-02-14", "- 2026-02-15").told())
                .containsExactly("pack.off-and-worked @ calendar.yaml: years[2].work = 2026-02-15");
    }

    @Test
    void pk10_a_year_stands_once() {
        assertThat(PACK.append("calendar.yaml", "  - {year: 2026}\n").faults())
                .containsExactly(Fault.of(
                        "calendar.yaml: years[3].year",
                        "2026",
                        "pack.year-twice",
                        "2026",
                        "calendar.yaml: years[2].year"));
    }

    @Test
    void pk10_a_published_year_may_name_no_day() {
        assertThat(PACK.append("calendar.yaml", "  - {year: 2030}\n")
                        .district()
                        .pack()
                        .calendar()
                        .isPublished(2030))
                .isTrue();
    }
}
