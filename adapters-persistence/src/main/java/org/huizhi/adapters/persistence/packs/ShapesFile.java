package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.Datum;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Outline.Ring;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.TerritoryCode;

/**
 * 图形文件: {@code shapes.yaml}, where the units lie, in the datum it states.
 *
 * @param codes of the units there are
 * @param datum of every point in the file
 */
record ShapesFile(Choice<String> codes, Datum datum) {

    /** None where the file, or the units it speaks of, cannot be read, or nothing says where the district ends. */
    static Option<Shapes> read(Option<Node> file, Option<Land> units) {
        return For(file.flatMap(top -> top.fields("datum", "outlines", "sites", "spread")), units)
                .yield((at, land) -> new ShapesFile(
                                Choice.ofCodes("territory", land.codes().map(TerritoryCode::value)), datum(at))
                        .read(at, land))
                .flatMap(shapes -> shapes);
    }

    private static Datum datum(Fields at) {
        return at.need(
                        "datum",
                        node -> node.text()
                                .flatMap(text -> node.valid(Datum.parse(node.place(), Option.of(text))
                                        .mapError(List::of))))
                .getOrElse(Datum.WGS84);
    }

    private Option<Shapes> read(Fields at, Land land) {
        var sketch =
                new Sketch(at.node(), land, at.good("outlines", this::outline), at.goodOrNone("sites", this::site));
        return sketch.check(
                at.may("spread", Node::flag).getOrElse(Option.none()).getOrElse(false));
    }

    private Option<Sketch.Drawn> outline(Node node) {
        return node.fields("code", "rings")
                .flatMap(at -> For(at.need("code", this::code), at.all("rings", this::ring))
                        .yield((code, rings) -> new Sketch.Drawn(at.node("code").get(), new Outline(code, rings))));
    }

    private Option<Sketch.Placed> site(Node node) {
        return node.fields("code", "at")
                .flatMap(at -> For(at.need("code", this::code), at.need("at", this::point))
                        .yield((code, centre) ->
                                new Sketch.Placed(at.node("code").get(), new Site(code, centre))));
    }

    private Option<Ring> ring(Node node) {
        return node.items()
                .flatMap(items -> Option.sequence(items.map(this::point)))
                .map(points -> points.size() > 1 && points.head().equals(points.last()) ? points.init() : points)
                .flatMap(points -> {
                    if (points.distinct().size() < 3) {
                        return node.refuse("pack.ring-corners");
                    }
                    return Plane.crosses(points) ? node.refuse("pack.ring-crosses") : Option.of(new Ring(points));
                });
    }

    private Option<TerritoryCode> code(Node node) {
        return codes.read(node).map(TerritoryCode::of);
    }

    /** {@code [31.188, 121.437]}: latitude, longitude. */
    private Option<GeoPoint> point(Node node) {
        return node.items()
                .flatMap(items -> items.size() == 2 ? Option.of(items) : node.refuse("pack.point-form"))
                .flatMap(items -> For(items.get(0).text(), items.get(1).text())
                        .yield((lat, lon) ->
                                node.valid(MapPoint.parse(node.place(), lat, lon, Option.of(datum.name()))))
                        .flatMap(point -> point))
                .map(MapPoint::toWgs84);
    }
}
