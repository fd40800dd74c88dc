package org.huizhi.domain.kernel.duty;

import org.huizhi.domain.kernel.Ids;

/**
 * 审批编号: which request for approval.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record ApprovalId(String value) {

    public ApprovalId {
        Ids.require("approval", value);
    }
}
