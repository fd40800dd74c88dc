package org.huizhi.domain.grid.cases;

import org.huizhi.domain.kernel.Ids;

/**
 * 附件编号: a photo or document that was handed in.
 *
 * @param value 1 to 64 characters of {@code a-z 0-9 -}
 */
public record FileId(String value) {

    public FileId {
        Ids.require("file", value);
    }
}
