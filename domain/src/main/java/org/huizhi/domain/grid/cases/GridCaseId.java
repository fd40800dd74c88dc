package org.huizhi.domain.grid.cases;

import org.huizhi.domain.kernel.Ids;

/**
 * 案件编号: the opaque id of one case.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record GridCaseId(String value) {

    public GridCaseId {
        Ids.require("case", value);
    }
}
