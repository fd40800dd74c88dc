package org.huizhi.domain.kernel.access;

import org.huizhi.domain.kernel.Ids;

/**
 * 处置单位编号: an organisation that handles cases, such as a property company or a sub-bureau.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record UnitId(String value) {

    public UnitId {
        Ids.require("unit", value);
    }
}
