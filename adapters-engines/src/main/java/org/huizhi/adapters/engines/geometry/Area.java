package org.huizhi.adapters.engines.geometry;

import io.vavr.collection.Seq;
import java.util.function.Function;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Outline.Ring;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * 范围: one outline, indexed. Inside or not is decided on the degrees as given, by exact orientation, so that two units that state
 * the same border agree on it; distances are measured on a plane in metres, true near the district.
 */
final class Area {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final TerritoryCode code;
    private final Envelope bounds;
    private final IndexedPointInAreaLocator inside;
    private final IndexedFacetDistance border;
    private final Plane plane;

    Area(Outline outline, Plane plane) {
        var degrees = GEOMETRY.createMultiPolygon(outline.rings()
                .map(ring -> GEOMETRY.createPolygon(coordinates(ring, Area::degrees)))
                .toJavaArray(Polygon[]::new));
        Geometry metres = GEOMETRY.createMultiLineString(outline.rings()
                .map(ring -> GEOMETRY.createLinearRing(coordinates(ring, plane::metres)))
                .toJavaArray(LinearRing[]::new));
        this.code = outline.code();
        this.bounds = degrees.getEnvelopeInternal();
        this.inside = new IndexedPointInAreaLocator(degrees);
        this.border = new IndexedFacetDistance(metres);
        this.plane = plane;
        inside.locate(degrees.getCoordinate());
    }

    TerritoryCode code() {
        return code;
    }

    Envelope bounds() {
        return bounds;
    }

    /** The border counts as inside. */
    boolean covers(GeoPoint place) {
        return inside.locate(degrees(place)) != Location.EXTERIOR;
    }

    /** The place on the border that is nearest. */
    GeoPoint nearestBorder(GeoPoint place) {
        return plane.place(border.nearestPoints(GEOMETRY.createPoint(plane.metres(place)))[0]);
    }

    static Coordinate degrees(GeoPoint place) {
        return new Coordinate(place.lon(), place.lat());
    }

    private static Coordinate[] coordinates(Ring ring, Function<GeoPoint, Coordinate> of) {
        Seq<GeoPoint> closed = ring.points().append(ring.points().head());
        return closed.map(of).toJavaArray(Coordinate[]::new);
    }
}
