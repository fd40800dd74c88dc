package org.huizhi.domain.kernel.indicator;

import java.math.BigDecimal;

/**
 * 百分点: the difference between two rates, from 60 % to 66 % six of them (which is ten percent).
 *
 * @param value 6.0 for six; at least one decimal, below 0 for a decrease
 */
public record PercentagePoints(BigDecimal value) {

    public PercentagePoints {
        value = Rounding.plain(value, 1);
    }

    /** From the exact rates, not from their printed figures; rounded as a {@link Percent} is. */
    public static PercentagePoints between(Rate.Share before, Rate.Share now) {
        var rise = now.numerator()
                .multiply(before.denominator())
                .subtract(before.numerator().multiply(now.denominator()));
        return new PercentagePoints(
                Rounding.hundredths(rise, before.denominator().multiply(now.denominator())));
    }
}
