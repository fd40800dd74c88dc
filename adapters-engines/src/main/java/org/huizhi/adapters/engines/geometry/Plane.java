package org.huizhi.adapters.engines.geometry;

import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.locationtech.jts.geom.Coordinate;

/**
 * 平面: degrees as metres on a plane that touches the Earth at one latitude; off by less than one per mille within 20 km of it.
 *
 * @param shrink how much shorter a degree of longitude is there than a degree of latitude, above 0 to 1
 */
record Plane(double shrink) {

    private static final double METRES_PER_DEGREE = 111_195;

    static Plane at(Seq<Outline> outlines) {
        var middle = outlines.flatMap(Outline::rings)
                .flatMap(Outline.Ring::points)
                .map(GeoPoint::lat)
                .average()
                .get();
        return new Plane(Math.max(1e-6, Math.cos(Math.toRadians(middle))));
    }

    Coordinate metres(GeoPoint place) {
        return new Coordinate(place.lon() * shrink * METRES_PER_DEGREE, place.lat() * METRES_PER_DEGREE);
    }

    GeoPoint place(Coordinate metres) {
        return new GeoPoint(metres.y / METRES_PER_DEGREE, metres.x / METRES_PER_DEGREE / shrink);
    }
}
