package org.huizhi.adapters.engines.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.adapters.engines.geometry.Maps.at;
import static org.huizhi.adapters.engines.geometry.Maps.box;
import static org.huizhi.adapters.engines.geometry.Maps.locator;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Outline.Ring;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.TerritoryCode;

class JtsLocatorProperties {

    private static final TerritoryCode DISTRICT = TerritoryCode.of("310104");

    @Property(tries = 300)
    void t4_every_place_inside_has_the_owner_a_plain_search_finds(
            @ForAll("schematics") Shapes shapes, @ForAll("places") GeoPoint place) {
        var inside = plainlyInside(shapes.outlines().head().rings().head(), place);
        Statistics.label("inside").collect(inside).coverage(seen -> {
            seen.check(true).percentage(share -> share > 10);
            seen.check(false).percentage(share -> share > 10);
        });

        var located = locator(shapes).locate(place);

        assertThat(located.isRight()).isEqualTo(inside);
        located.peek(owner -> assertThat(owner).isEqualTo(plainOwner(shapes, DISTRICT, place)));
    }

    @Property(tries = 200)
    void t4_the_order_in_which_shapes_are_told_changes_no_owner(
            @ForAll("schematics") Shapes shapes, @ForAll("places") GeoPoint place, @ForAll Random chance) {
        var shuffled = new Shapes(shuffled(shapes.outlines(), chance), shuffled(shapes.sites(), chance));

        assertThat(locator(shuffled).locate(place)).isEqualTo(locator(shapes).locate(place));
    }

    /** Sixteen boxes that tile the district, cut at the given lines. */
    @Property(tries = 300)
    void t4_a_tiling_has_one_owner_everywhere_and_the_smallest_code_on_its_borders(
            @ForAll("cuts") Seq<Double> columns, @ForAll("cuts") Seq<Double> rows, @ForAll Random chance) {
        var tiles = tiles(columns, rows);
        var locator = locator(new Shapes(shuffled(tiles, chance), List.empty()));

        for (var point : crossings(columns, rows).appendAll(middles(columns, rows))) {
            var claiming = tiles.filter(tile -> covers(tile, point)).map(Outline::code);
            assertThat(locator.locate(point).get()).isEqualTo(claiming.min().get());
        }
    }

    /** Two units share a slanted line; a place on it has the same owner whichever way each of them draws it. */
    @Property(tries = 300)
    void t4_a_place_on_a_slanted_border_has_one_owner(
            @ForAll @DoubleRange(min = 1, max = 9) double south,
            @ForAll @DoubleRange(min = 1, max = 9) double north,
            @ForAll @DoubleRange(min = 0, max = 1) double share,
            @ForAll boolean otherWay) {
        var west = List.of(at(0, 0), at(south, 0), at(north, 10), at(0, 10));
        var east = List.of(at(south, 0), at(10, 0), at(10, 10), at(north, 10));
        var locator = locator(new Shapes(
                List.of(
                        new Outline(TerritoryCode.of("310104003"), List.of(new Ring(west))),
                        new Outline(
                                TerritoryCode.of("310104004"), List.of(new Ring(otherWay ? east.reverse() : east)))),
                List.empty()));

        assertThat(locator.locate(at(south + (north - south) * share, 10 * share))
                        .isRight())
                .isTrue();
    }

    @Property(tries = 200)
    void t4_who_walks_the_stated_metres_towards_the_district_arrives(
            @ForAll("schematics") Shapes shapes, @ForAll("places") GeoPoint place) {
        var nearest = locator(shapes).nearest(place).get();
        var ring = shapes.outlines().head().rings().head();

        var plain = plainlyInside(ring, place) ? 0 : plainDistance(ring, place);

        assertThat((double) nearest.metres()).isBetween(plain - 0.001 * plain - 1, plain + 0.001 * plain + 2);
    }

    @Provide
    Arbitrary<GeoPoint> places() {
        var step = Arbitraries.doubles().between(0, 10).ofScale(4).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(step, step).as(Maps::at);
    }

    /** A ring around the middle with a corner in each direction, two to five streets with up to three neighbourhoods each. */
    @Provide
    Arbitrary<Shapes> schematics() {
        var radii = Arbitraries.doubles()
                .between(2, 5)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(3)
                .ofMaxSize(9);
        var centre = Combinators.combine(
                        Arbitraries.doubles().between(1, 9).ofScale(3).withDistribution(RandomDistribution.uniform()),
                        Arbitraries.doubles().between(1, 9).ofScale(3).withDistribution(RandomDistribution.uniform()))
                .as(Maps::at);
        var streets = centre.list().ofMinSize(2).ofMaxSize(5);
        var neighbourhoods = centre.list().ofMaxSize(3).list().ofSize(5);
        return Combinators.combine(radii, streets, neighbourhoods)
                .as((corners, above, below) -> new Shapes(
                        List.of(new Outline(DISTRICT, List.of(star(List.ofAll(corners))))),
                        sites("310104", above)
                                .appendAll(sites("310104", above)
                                        .zipWithIndex()
                                        .flatMap(
                                                street -> sites(street._1.code().value(), below.get(street._2))))));
    }

    @Provide
    Arbitrary<Seq<Double>> cuts() {
        return Arbitraries.doubles()
                .between(0.1, 9.9)
                .ofScale(6)
                .list()
                .uniqueElements()
                .ofSize(3)
                .map(inner -> List.ofAll(inner).sorted().prepend(0.0).append(10.0));
    }

    private static <T> Seq<T> shuffled(Seq<T> all, Random chance) {
        var list = all.toJavaList();
        java.util.Collections.shuffle(list, chance);
        return List.ofAll(list);
    }

    private static Ring star(Seq<Double> radii) {
        return new Ring(radii.zipWithIndex().map(corner -> {
            var angle = 2 * Math.PI * corner._2 / radii.size();
            return at(5 + corner._1 * Math.cos(angle), 5 + corner._1 * Math.sin(angle));
        }));
    }

    private static Seq<Site> sites(String above, java.util.List<GeoPoint> centres) {
        return List.ofAll(centres)
                .zipWithIndex()
                .map(site -> new Site(TerritoryCode.of(above + "%03d".formatted(site._2 + 1)), site._1));
    }

    private static Seq<Outline> tiles(Seq<Double> columns, Seq<Double> rows) {
        return List.range(0, columns.size() - 1)
                .flatMap(x -> List.range(0, rows.size() - 1)
                        .map(y -> new Outline(
                                TerritoryCode.of("310104%03d".formatted(1 + (x * 7 + y * 3) % 16 * 10 + x)),
                                List.of(box(columns.get(x), rows.get(y), columns.get(x + 1), rows.get(y + 1))))));
    }

    private static Seq<GeoPoint> crossings(Seq<Double> columns, Seq<Double> rows) {
        return columns.flatMap(x -> rows.map(y -> at(x, y)));
    }

    private static Seq<GeoPoint> middles(Seq<Double> columns, Seq<Double> rows) {
        return columns.init()
                .zip(columns.tail())
                .flatMap(x -> rows.init()
                        .zip(rows.tail())
                        .flatMap(y -> List.of(at((x._1 + x._2) / 2, (y._1 + y._2) / 2), at(x._1, (y._1 + y._2) / 2))));
    }

    private static boolean covers(Outline box, GeoPoint point) {
        var lats = box.rings().head().points().map(GeoPoint::lat);
        var lons = box.rings().head().points().map(GeoPoint::lon);
        return point.lat() >= lats.min().get()
                && point.lat() <= lats.max().get()
                && point.lon() >= lons.min().get()
                && point.lon() <= lons.max().get();
    }

    /** Nearest site of each level in turn; of those equal to a millimetre the smallest code. */
    private static TerritoryCode plainOwner(Shapes shapes, TerritoryCode above, GeoPoint place) {
        var best = above;
        var least = Double.MAX_VALUE;
        for (var site : shapes.sites().sortBy(Site::code)) {
            var child = site.code().parent().contains(above);
            var metres = site.centre().metresTo(place);
            if (child && metres < least - 0.001) {
                best = site.code();
                least = metres;
            }
        }
        return best.equals(above) ? above : plainOwner(shapes, best, place);
    }

    /** A ray to the east crosses the ring an odd number of times. */
    private static boolean plainlyInside(Ring ring, GeoPoint place) {
        var odd = false;
        for (var side : sides(ring)) {
            var a = side.get(0);
            var b = side.get(1);
            if (a.lat() > place.lat() != b.lat() > place.lat()
                    && place.lon() < a.lon() + (place.lat() - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon())) {
                odd = !odd;
            }
        }
        return odd;
    }

    /** The least great-circle distance to two thousand places along each side. */
    private static double plainDistance(Ring ring, GeoPoint place) {
        return sides(ring)
                .flatMap(side -> List.rangeClosed(0, 2000)
                        .map(step -> new GeoPoint(
                                side.get(0).lat()
                                        + (side.get(1).lat() - side.get(0).lat()) * step / 2000,
                                side.get(0).lon()
                                        + (side.get(1).lon() - side.get(0).lon()) * step / 2000)))
                .map(place::metresTo)
                .min()
                .get();
    }

    private static Seq<Seq<GeoPoint>> sides(Ring ring) {
        var closed = ring.points().append(ring.points().head());
        return closed.zip(closed.tail()).map(side -> List.of(side._1, side._2));
    }
}
