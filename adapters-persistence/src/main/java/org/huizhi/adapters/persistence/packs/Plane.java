package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;

/** 平面近似: enough geometry to check a drawing: a district is small, and degrees are as good as a plane. */
interface Plane {

    double METRES_PER_DEGREE = Math.PI * 6_371_008.8 / 180;

    /** 边: one side of a ring. */
    record Side(GeoPoint from, GeoPoint to) {

        /** Whether the two cut or touch one another. */
        boolean meets(Side other) {
            return turn(from, to, other.from) * turn(from, to, other.to) <= 0
                    && turn(other.from, other.to, from) * turn(other.from, other.to, to) <= 0
                    && overlap(from.lat(), to.lat(), other.from.lat(), other.to.lat())
                    && overlap(from.lon(), to.lon(), other.from.lon(), other.to.lon());
        }

        double metresTo(GeoPoint point) {
            var east = (to.lon() - from.lon()) * Math.cos(Math.toRadians(from.lat()));
            var north = to.lat() - from.lat();
            var x = (point.lon() - from.lon()) * Math.cos(Math.toRadians(from.lat()));
            var y = point.lat() - from.lat();
            var along = Math.max(0, Math.min(1, (x * east + y * north) / (east * east + north * north)));
            return Math.hypot(x - along * east, y - along * north) * METRES_PER_DEGREE;
        }

        private static boolean overlap(double a, double b, double c, double d) {
            return Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
        }
    }

    static Seq<Side> sides(Seq<GeoPoint> corners) {
        return corners.zip(corners.tail().append(corners.head())).map(pair -> new Side(pair._1, pair._2));
    }

    static Seq<Side> sides(Outline outline) {
        return outline.rings().flatMap(ring -> sides(ring.points()));
    }

    /** Whether two sides that are no neighbours meet. */
    static boolean crosses(Seq<GeoPoint> corners) {
        var sides = sides(corners);
        return List.range(0, sides.size())
                .exists(i -> List.range(i + 2, i == 0 ? sides.size() - 1 : sides.size())
                        .exists(j -> sides.get(i).meets(sides.get(j))));
    }

    /** Whether the point is inside an odd number of rings. */
    static boolean contains(Outline outline, GeoPoint point) {
        return sides(outline).count(side -> isLeftOf(point, side)) % 2 == 1;
    }

    private static boolean isLeftOf(GeoPoint point, Side side) {
        var crossing = side.from().lat() > point.lat() != side.to().lat() > point.lat();
        return crossing
                && point.lon()
                        < side.from().lon()
                                + (point.lat() - side.from().lat())
                                        / (side.to().lat() - side.from().lat())
                                        * (side.to().lon() - side.from().lon());
    }

    private static double turn(GeoPoint a, GeoPoint b, GeoPoint c) {
        return Math.signum((b.lon() - a.lon()) * (c.lat() - a.lat()) - (b.lat() - a.lat()) * (c.lon() - a.lon()));
    }
}
