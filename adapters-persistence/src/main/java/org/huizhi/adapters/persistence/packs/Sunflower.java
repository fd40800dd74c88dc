package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.huizhi.domain.kernel.territory.GeoPoint;

/** 葵花排布: points spread evenly over a disc, as seeds are; the same for the same input, on every machine. Schematic, no survey. */
interface Sunflower {

    double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    /** So many points within so many metres of the centre, from the middle outwards, to 6 decimals. */
    static Seq<GeoPoint> around(GeoPoint centre, double metres, int count) {
        return List.range(0, count).map(i -> {
            var away = metres * Math.sqrt((i + 0.5) / count) / Plane.METRES_PER_DEGREE;
            var angle = i * GOLDEN_ANGLE;
            return new GeoPoint(
                    rounded(centre.lat() + away * StrictMath.cos(angle)),
                    rounded(centre.lon()
                            + away * StrictMath.sin(angle) / StrictMath.cos(StrictMath.toRadians(centre.lat()))));
        });
    }

    private static double rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_EVEN).doubleValue();
    }
}
