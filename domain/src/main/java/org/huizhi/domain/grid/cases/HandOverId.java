package org.huizhi.domain.grid.cases;

import org.huizhi.domain.kernel.Ids;

/**
 * 移交编号: one hand-over of a case's follow-up.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record HandOverId(String value) {

    public HandOverId {
        Ids.require("hand-over", value);
    }
}
