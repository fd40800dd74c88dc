package org.huizhi.domain.kernel.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 修约: how shares become printed figures. */
interface Rounding {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);
    BigDecimal LEAST = new BigDecimal("0.1");
    BigDecimal MOST = new BigDecimal("99.9");

    /**
     * {@code part} in hundredths of {@code whole}, half up to one decimal. What is less than the whole stays below 100 and
     * what is something stays above 0, on both sides of 0.
     *
     * @param whole above 0
     */
    static BigDecimal hundredths(BigDecimal part, BigDecimal whole) {
        var size = part.abs();
        var rounded = size.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        var honest = size.compareTo(whole) < 0 ? rounded.min(MOST) : rounded;
        var visible = size.signum() == 0 ? honest : honest.max(LEAST);
        return part.signum() < 0 ? visible.negate() : visible;
    }

    /** The same number in the one form that compares equal, without an exponent and with at least so many decimals. */
    static BigDecimal plain(BigDecimal value, int decimals) {
        var stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(decimals, stripped.scale()));
    }
}
