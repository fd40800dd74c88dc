package org.huizhi.domain.kernel.indicator;

import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.huizhi.domain.kernel.Fault;

/**
 * 百分数: so many hundredths of a whole. A difference between two of them is not one, it is {@link PercentagePoints}.
 *
 * @param value 60.4 for 60.4 %; at least one decimal, below 0 for a decrease
 */
public record Percent(BigDecimal value) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?) ?%?");

    public Percent {
        value = Rounding.plain(value, 1);
    }

    /**
     * Half up to one decimal, never up to 100 % and never down to 0 %: 313 of 314 is 99.7 %, 1 of 100000 is 0.1 %.
     *
     * @throws IllegalArgumentException when there is no whole; {@link Rate} tells that case apart
     */
    public static Percent of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("a percentage of " + whole);
        }
        return new Percent(Rounding.hundredths(part, whole));
    }

    /** For text from outside, 0 or above, such as {@code 90}, {@code 90.5} or {@code 90%}. */
    public static Validation<Fault, Percent> parse(String field, String text) {
        var form = FORM.matcher(text.strip());
        return form.matches()
                ? Validation.valid(new Percent(new BigDecimal(form.group(1))))
                : Validation.invalid(Fault.of(field, text, "kernel.percent.malformed"));
    }
}
