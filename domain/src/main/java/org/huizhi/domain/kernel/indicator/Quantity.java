package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.math.BigDecimal;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.indicator.IndicatorRejection.DifferentUnits;

/**
 * 数量: a number of something. People and visits do not add up, whatever the numbers; 2 and 2.00 of one unit are the same.
 *
 * @param value how many or how much; below 0 where it is a difference
 * @param unit of what
 */
public record Quantity(BigDecimal value, Unit unit) {

    public Quantity {
        value = Rounding.plain(value, 0);
    }

    public static Quantity of(long value, Unit unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    /** All of them together, 0 when there are none; every one of this unit or none is added. */
    public static Either<DifferentUnits, Quantity> sum(Unit unit, Iterable<Quantity> parts) {
        return List.ofAll(parts).foldLeft(Either.right(of(0, unit)), (sum, part) -> sum.flatMap(so -> so.plus(part)));
    }

    public Either<DifferentUnits, Quantity> plus(Quantity other) {
        return same(other).map(amount -> new Quantity(value.add(amount), unit));
    }

    public Either<DifferentUnits, Quantity> minus(Quantity other) {
        return same(other).map(amount -> new Quantity(value.subtract(amount), unit));
    }

    /** The other's number, if it counts the same thing. */
    Either<DifferentUnits, BigDecimal> same(Quantity other) {
        return unit.equals(other.unit) ? Either.right(other.value) : Either.left(new DifferentUnits(unit, other.unit));
    }

    public Phrase words() {
        return Phrase.of("kernel.quantity", value, unit.words());
    }
}
