package org.huizhi.application.kernel;

import io.vavr.control.Either;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;

/** 定位端口: which division a point lies in. A point on a shared border has exactly one owner, the one with the smallest code. */
public interface Locator {

    /**
     * The smallest division the point lies in.
     *
     * @return {@code kernel.place.outside} with the nearest unit and the distance when it lies in none
     */
    Either<Rejection, DivisionCode> locate(GeoPoint point);

    /** A deployment that knows no shapes: a place is given by division. */
    static Locator none() {
        return point -> Either.left(new Refusal.NotEquipped("locator"));
    }
}
