package org.huizhi.testkit.generators;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.Appointment;
import org.huizhi.domain.kernel.territory.BuildingGroupCode;
import org.huizhi.domain.kernel.territory.Datum;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Gazetteer;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.GridCode;
import org.huizhi.domain.kernel.territory.GridKind;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.huizhi.domain.kernel.territory.MicroGridCode;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.OutsideTerritory;
import org.huizhi.domain.kernel.territory.Post;
import org.huizhi.domain.kernel.territory.Posts;
import org.huizhi.domain.kernel.territory.PrecinctCode;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryEntry;
import org.huizhi.domain.kernel.territory.TerritoryFinding;
import org.huizhi.domain.kernel.territory.TerritoryHistory;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.huizhi.domain.kernel.territory.Timeline;
import org.huizhi.domain.kernel.territory.Vacancy;
import org.huizhi.testkit.SampleDistrict;

/**
 * 区划生成域: units of every level, whole and with gaps, their dated changes, and who held which post as known when. Names are
 * whatever somebody may have typed.
 */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
public class TerritoryDomain extends DomainContextBase {

    private final KernelDomain kernel = new KernelDomain();

    @Provide
    Arbitrary<PrecinctCode> precincts() {
        return Combinators.combine(
                        Arbitraries.of(SampleDistrict.STREET, SampleDistrict.OTHER_STREET),
                        Arbitraries.integers().between(1, 99))
                .as((street, count) -> new PrecinctCode("%s-p%02d".formatted(street, count)));
    }

    @Provide
    Arbitrary<GridCode> grids() {
        return Combinators.combine(neighbourhoods(), Arbitraries.integers().between(1, 999))
                .as((within, count) -> new GridCode("%s%03d".formatted(within, count)));
    }

    @Provide
    Arbitrary<MicroGridCode> microGrids() {
        return Combinators.combine(grids(), Arbitraries.integers().between(1, 99))
                .as((grid, count) -> new MicroGridCode("%s%02d".formatted(grid, count)));
    }

    @Provide
    Arbitrary<BuildingGroupCode> buildingGroups() {
        var within = Arbitraries.<TerritoryCode>oneOf(neighbourhoods(), grids(), microGrids());
        return Combinators.combine(within, Arbitraries.integers().between(1, 999))
                .as((above, count) -> new BuildingGroupCode("%s-b%03d".formatted(above.value(), count)));
    }

    /** Of every level equally often. */
    @Provide
    Arbitrary<TerritoryCode> codes() {
        return Arbitraries.<TerritoryCode>oneOf(
                        Arbitraries.just(SampleDistrict.DISTRICT),
                        Arbitraries.of(SampleDistrict.STREET, SampleDistrict.OTHER_STREET),
                        precincts(),
                        neighbourhoods(),
                        grids(),
                        microGrids(),
                        buildingGroups())
                .withoutEdgeCases();
    }

    /** Roads, lanes, houses and rooms, in whatever width and spacing. */
    @Provide
    Arbitrary<Address> addresses() {
        var number = Arbitraries.integers().between(1, 99_999).map(String::valueOf);
        var counted = Combinators.combine(number, Arbitraries.of("号", "弄", "室", "-", "单元", ""))
                .as((count, of) -> count + of);
        return Combinators.combine(
                        Arbitraries.of("东一路", "淮海中路", "Ｘ路", "天平街道东一路", "12", "武康大楼"),
                        Arbitraries.of("", " ", "，", "　"),
                        counted.list().ofMaxSize(4))
                .as((road, gap, numbers) -> Address.of(road + gap + String.join(gap, numbers)));
    }

    @Provide
    Arbitrary<AddressEntry> addressEntries() {
        return Combinators.combine(addresses(), codes()).as(AddressEntry::new);
    }

    @Provide
    Arbitrary<Gazetteer> gazetteers() {
        return Combinators.combine(
                        Hostile.names().list().ofMaxSize(3).map(List::ofAll),
                        addressEntries()
                                .list()
                                .uniqueElements(AddressEntry::address)
                                .ofMaxSize(6)
                                .map(List::ofAll),
                        kernel.dateRanges())
                .as(Gazetteer::new);
    }

    /** In China and at the ends of the world. */
    @Provide
    Arbitrary<MapPoint> mapPoints() {
        var lat = Arbitraries.oneOf(
                Arbitraries.of(-90.0, 0.0, 90.0), Arbitraries.doubles().between(20, 50));
        var lon = Arbitraries.oneOf(
                Arbitraries.of(-180.0, 0.0, 180.0), Arbitraries.doubles().between(75, 130));
        return Combinators.combine(lat, lon, Arbitraries.of(Datum.values())).as(MapPoint::new);
    }

    /** Triangles, some of them closed by hand. */
    @Provide
    Arbitrary<Outline> outlines() {
        var ring = Combinators.combine(kernel.points(), Arbitraries.of(true, false))
                .as((at, closed) -> {
                    var corners = List.of(
                            at, new GeoPoint(at.lat() + 0.01, at.lon()), new GeoPoint(at.lat(), at.lon() + 0.01));
                    return new Outline.Ring(closed ? corners.append(at) : corners);
                });
        return Combinators.combine(
                        codes(), ring.list().ofMinSize(1).ofMaxSize(3).map(List::ofAll))
                .as(Outline::new);
    }

    @Provide
    Arbitrary<Site> sites() {
        return Combinators.combine(codes(), kernel.points()).as(Site::new);
    }

    @Provide
    Arbitrary<Shapes> shapes() {
        return Combinators.combine(
                        outlines()
                                .list()
                                .uniqueElements(Outline::code)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        sites().list().uniqueElements(Site::code).ofMaxSize(3))
                .as((outlines, sites) -> new Shapes(List.ofAll(outlines), List.ofAll(sites)));
    }

    @Provide
    Arbitrary<OutsideTerritory> outside() {
        return Combinators.combine(codes(), Hostile.names(), Arbitraries.longs().between(0, 20_000_000))
                .as(OutsideTerritory::new);
    }

    /** Mostly below what the code says, sometimes below something else or nothing. */
    @Provide
    Arbitrary<TerritoryUnit> units() {
        var parent = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Option.<Option<TerritoryCode>>none())),
                Tuple.of(1, codes().optional().map(Option::ofOptional).map(Option::of)));
        var kind = Arbitraries.of(GridKind.values()).optional().map(Option::ofOptional);
        return Combinators.combine(codes(), Hostile.names(), parent, kernel.dateRanges(), kind)
                .as((code, name, under, valid, sort) ->
                        new TerritoryUnit(code, name, under.getOrElse(code::parent), valid, sort));
    }

    /** The sample district, whole or with holes, with some units besides. */
    @Provide
    Arbitrary<Territory> territories() {
        var some = Arbitraries.of(true, true, true, false)
                .list()
                .ofSize(SampleDistrict.PACK.territory().size())
                .map(kept -> SampleDistrict.PACK
                        .territory()
                        .zip(kept)
                        .filter(unit -> unit._2())
                        .map(unit -> unit._1()));
        return Combinators.combine(kernel.days(), some, units().list().ofMaxSize(4))
                .as((on, sample, besides) -> Territory.of(on, sample.appendAll(besides)));
    }

    @Provide
    Arbitrary<TerritoryEntry> entries() {
        var ends = Combinators.combine(codes(), kernel.dateRanges())
                .as((code, days) -> new TerritoryEntry(code, days, Option.none()));
        var begins = units().map(unit -> new TerritoryEntry(unit.code(), unit.valid(), Option.of(unit)));
        return Arbitraries.oneOf(begins, begins, ends);
    }

    /** Each sort equally often; half of them can be done in the sample district. */
    @Provide
    Arbitrary<TerritoryChange> changes() {
        var any = units().list().ofMaxSize(3).map(List::ofAll);
        var parts = Arbitraries.oneOf(kernel.days().map(TerritoryDomain::halves), any);
        var merged = Arbitraries.oneOf(
                Arbitraries.just(List.<TerritoryCode>of(SampleDistrict.HERE, SampleDistrict.NEXT_DOOR)),
                codes().list().ofMaxSize(3).map(List::ofAll));
        var code = Arbitraries.oneOf(Arbitraries.just(SampleDistrict.HERE), codes());
        return Arbitraries.<TerritoryChange>oneOf(
                Combinators.combine(code, parts, kernel.days())
                        .as((divided, into, on) -> new TerritoryChange.Division(divided, into, on)),
                Combinators.combine(merged, parts, kernel.days())
                        .as((from, into, on) -> new TerritoryChange.Merger(from, into.take(1), on)),
                Combinators.combine(code, Hostile.names(), kernel.days())
                        .as((renamed, name, on) -> new TerritoryChange.Renaming(renamed, name, on)));
    }

    @Provide
    Arbitrary<TerritoryFinding> findings() {
        return Sorts.of(TerritoryFinding.class);
    }

    /** Told in any order, also the same days twice. */
    @Provide
    Arbitrary<Timeline<TerritoryUnit>> timelines() {
        var at = Arbitraries.oneOf(kernel.instants(), Hostile.instants());
        var entry = Combinators.combine(entries(), at)
                .as((told, known) -> new Timeline.Entry<>(told.range(), told.unit(), known));
        return entry.list().ofMaxSize(5).map(List::ofAll).map(Timeline::new);
    }

    @Provide
    Arbitrary<TerritoryHistory> histories() {
        return Combinators.combine(entries(), kernel.instants())
                .as((entry, at) -> io.vavr.Tuple.of(entry, at))
                .list()
                .ofMaxSize(6)
                .map(told -> List.ofAll(told)
                        .sortBy(each -> each._2())
                        .foldLeft(
                                TerritoryHistory.empty(),
                                (history, each) -> history.put(List.of(each._1()), each._2())));
    }

    @Provide
    Arbitrary<Post> posts() {
        return Combinators.combine(
                        KernelDomain.ids(), codes(), Arbitraries.integers().between(1, 5))
                .as(Post::new);
    }

    @Provide
    Arbitrary<Appointment> appointments() {
        var holder = kernel.personRefs().optional().map(Option::ofOptional);
        return Combinators.combine(posts(), holder, kernel.dateRanges(), kernel.instants())
                .as(Appointment::new);
    }

    /** Some posts are held by several at once, by nobody, or were never established. */
    @Provide
    Arbitrary<Posts> allPosts() {
        return Combinators.combine(
                        appointments().list().ofMaxSize(5),
                        Combinators.combine(posts(), kernel.dateRanges())
                                .as(io.vavr.Tuple::of)
                                .list()
                                .ofMaxSize(3))
                .as((told, unheld) -> new Posts(
                        LinkedHashMap.ofEntries(List.ofAll(told)
                                .map(each -> io.vavr.Tuple.of(each.post(), each.days()))
                                .appendAll(unheld)),
                        List.ofAll(told)));
    }

    @Provide
    Arbitrary<Vacancy> vacancies() {
        return Combinators.combine(posts(), Hostile.days(), Arbitraries.of(true, false))
                .as(Vacancy::new);
    }

    private static Arbitrary<DivisionCode> neighbourhoods() {
        return Arbitraries.of(SampleDistrict.HERE, SampleDistrict.NEXT_DOOR, SampleDistrict.ELSEWHERE);
    }

    private static List<TerritoryUnit> halves(LocalDate from) {
        var valid = DateRange.from(from);
        return List.of("甲", "乙")
                .zipWithIndex((name, n) ->
                        TerritoryUnit.of(new DivisionCode(SampleDistrict.STREET + "90" + (n + 1)), name, valid));
    }
}
