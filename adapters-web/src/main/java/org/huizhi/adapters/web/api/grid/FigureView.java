package org.huizhi.adapters.web.api.grid;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 数据视图: one figure, which opens to the list it counts.
 *
 * @param code its stable name
 * @param name in the reader's language
 * @param unit what is counted
 * @param value how many: of a rate, those above the line
 * @param of how many in all, null for a plain count
 * @param percent the rate with one decimal, null for a plain count and where there is nothing to count
 * @param rows where the counted are listed
 * @param ofRows where those below the line are listed, null for a plain count
 */
public record FigureView(
        String code,
        String name,
        String unit,
        BigDecimal value,
        @Nullable BigDecimal of,
        @Nullable BigDecimal percent,
        String rows,
        @Nullable String ofRows) {}
