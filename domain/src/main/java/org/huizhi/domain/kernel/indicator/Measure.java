package org.huizhi.domain.kernel.indicator;

import io.vavr.control.Option;

/**
 * 口径: what a figure counts, apart from when and where. The keys name counting rules that the reads know.
 *
 * @param code its stable name
 * @param name how the district calls it, from its pack
 * @param numerator the key of what is counted
 * @param denominator the key of what it is a share of, none for a plain count
 * @param unit of what is counted, above and below the line
 */
public record Measure(String code, String name, String numerator, Option<String> denominator, Unit unit) {}
