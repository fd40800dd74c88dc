package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;

/**
 * 轮廓: where a unit lies, as rings. A place is inside when it is inside an odd number of rings, so that several parts and holes
 * need nothing else; the border belongs to the unit.
 *
 * @param rings one or more, in no order
 */
public record Outline(TerritoryCode code, Seq<Ring> rings) {

    public Outline {
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("an outline without a ring: " + code);
        }
    }

    /**
     * 环: a closed line that does not cross itself.
     *
     * @param points three or more corners in order, in either direction; the first need not stand again at the end
     */
    public record Ring(Seq<GeoPoint> points) {

        public Ring {
            points = points.size() > 1 && points.head().equals(points.last()) ? points.init() : points;
            if (points.distinct().size() < 3) {
                throw new IllegalArgumentException("a ring needs three corners");
            }
        }
    }
}
