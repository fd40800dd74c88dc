package org.huizhi.domain.kernel.indicator;

/**
 * 指标: a measure over a window, a scope and a population: the whole question to which a figure is the answer.
 *
 * @param measure what is counted
 * @param window when
 * @param scope the territory code of where
 * @param population the key of among whom or what, such as one group of residents
 */
public record Indicator(Measure measure, Window window, String scope, String population) {

    /** The same question about another time. */
    public Indicator over(Window other) {
        return new Indicator(measure, other, scope, population);
    }

    /** Whether only the time differs. */
    public boolean differsInTimeOnly(Indicator other) {
        return over(other.window).equals(other);
    }
}
