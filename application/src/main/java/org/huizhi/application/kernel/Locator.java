package org.huizhi.application.kernel;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.OutsideTerritory;
import org.huizhi.domain.kernel.territory.TerritoryCode;

/**
 * 定位端口: which division a place lies in. Every place inside the district has exactly one owner: on a shared border the division
 * with the smallest code; the same on every machine and in whatever order the shapes were told.
 */
public interface Locator {

    /**
     * The smallest division the place lies in.
     *
     * @return {@link OutsideTerritory} with the nearest unit and the distance when it lies in none
     */
    Either<Rejection, DivisionCode> locate(GeoPoint point);

    /** The owner at no distance, or for a place outside the unit that lies nearest; none when no shape is known. */
    default Option<Nearest> nearest(GeoPoint point) {
        return locate(point)
                .fold(
                        no -> no instanceof OutsideTerritory outside
                                ? Option.of(new Nearest(outside.nearest(), outside.metres()))
                                : Option.none(),
                        owner -> Option.of(new Nearest(owner, 0)));
    }

    /** A deployment that knows no shapes: a place is given by division. */
    static Locator none() {
        return point -> Either.left(new Refusal.NotEquipped("locator"));
    }

    /**
     * 最近单元: the unit a place lies in or nearest to.
     *
     * @param metres to its border, rounded up; 0 when the place lies in it
     */
    record Nearest(TerritoryCode code, long metres) {}
}
