package org.huizhi.testkit;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.huizhi.application.District;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.calendar.WorkWindow;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Gazetteer;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 样例地区: a small made-up district in code, so that a test needs no pack file: two streets, three neighbourhoods, four handling
 * units, the {@link SamplePolicy}, and calendars of 2025 and 2026 with a few days off; 2027 is not published.
 */
public interface SampleDistrict {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    DivisionCode DISTRICT = new DivisionCode("310199");
    DivisionCode STREET = new DivisionCode("310199001");
    DivisionCode OTHER_STREET = new DivisionCode("310199002");
    DivisionCode HERE = new DivisionCode("310199001001");
    DivisionCode NEXT_DOOR = new DivisionCode("310199001002");
    DivisionCode ELSEWHERE = new DivisionCode("310199002001");

    UnitId WATER = new UnitId("water");
    UnitId GAS = new UnitId("gas");
    UnitId PARKS = new UnitId("parks");
    UnitId PEST_CONTROL = new UnitId("pest-control");

    WorkCalendar CALENDAR = WorkCalendar.of(
                    ZONE,
                    List.of(
                            new WorkWindow(LocalTime.of(9, 0), LocalTime.of(11, 30)),
                            new WorkWindow(LocalTime.of(13, 30), LocalTime.of(17, 30))))
            .with(CalendarYear.plain(2025))
            .with(new CalendarYear(
                    2026,
                    HashSet.of("2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18")
                            .map(LocalDate::parse),
                    HashSet.of("2026-01-04", "2026-02-14").map(LocalDate::parse)));

    Ladder LADDER = new Ladder(List.of(
            new Rung("remind", 75), new Rung("urge", 100), new Rung("supervise", 125), new Rung("summon", 200)));

    DistrictPack PACK = new DistrictPack(
            "sample",
            "1",
            DISTRICT,
            new Label("样例区", "Sample district"),
            List.of(Level.DISTRICT, Level.STREET, Level.NEIGHBOURHOOD, Level.GRID),
            List.of(Level.STREET, Level.NEIGHBOURHOOD),
            territory(),
            shapes(),
            CALENDAR,
            LADDER,
            List.of(unit(WATER, "水务"), unit(GAS, "燃气"), unit(PARKS, "绿化"), unit(PEST_CONTROL, "白蚁防治")),
            LinkedHashMap.of("grid-case", new Label("案件办理", "Handling cases")),
            roles(),
            LADDER.rungs().toLinkedMap(Rung::code, rung -> new Label(rung.code(), rung.code())),
            List.empty(),
            new Gazetteer(
                    List.of("样例市"),
                    List.of(
                            new AddressEntry(Address.of("东一路"), STREET),
                            new AddressEntry(Address.of("东一路18号"), HERE),
                            new AddressEntry(Address.of("东一路20弄"), NEXT_DOOR)),
                    DateRange.from(LocalDate.of(2020, 1, 1))));

    District SAMPLE = new District(PACK, SamplePolicy.POLICY);

    /** What decisions about cases need, under the published calendars. */
    static CaseTerms terms() {
        return new CaseTerms(SamplePolicy.POLICY, PACK.terms(CALENDAR));
    }

    private static Seq<TerritoryUnit> territory() {
        var always = DateRange.from(LocalDate.of(2020, 1, 1));
        return LinkedHashMap.of(
                        DISTRICT,
                        "样例区",
                        STREET,
                        "东街道",
                        OTHER_STREET,
                        "西街道",
                        HERE,
                        "一居",
                        NEXT_DOOR,
                        "二居",
                        ELSEWHERE,
                        "三居")
                .map(each -> TerritoryUnit.of(each._1(), each._2(), always))
                .toList();
    }

    private static Shapes shapes() {
        var corners = List.of(
                new GeoPoint(31.0, 121.0),
                new GeoPoint(31.0, 121.1),
                new GeoPoint(31.1, 121.1),
                new GeoPoint(31.1, 121.0));
        return new Shapes(List.of(new Outline(DISTRICT, List.of(new Outline.Ring(corners)))), List.empty());
    }

    private static Unit unit(UnitId id, String name) {
        return new Unit(id, new Label(name, id.value()), DISTRICT);
    }

    private static Map<Role, Label> roles() {
        return List.of(Role.values()).toLinkedMap(role -> role, role -> new Label(role.name(), role.name()));
    }
}
