package org.huizhi.domain.grid.cases;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;

/**
 * 案发地: where the problem is; plain, because a problem is nobody's home.
 *
 * @param division the division it lies in
 * @param point the point, when one was given, WGS84
 * @param address the address in words, sealed
 */
public record Place(DivisionCode division, Option<GeoPoint> point, Option<Sealed> address) {}
