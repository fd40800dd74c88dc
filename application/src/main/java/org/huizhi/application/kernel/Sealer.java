package org.huizhi.application.kernel;

import org.huizhi.domain.kernel.Sealed;

/** 密封端口: turns personal and free text into boxes that no store can read, and back. */
public interface Sealer {

    Sealed seal(String plain, Place place);

    /** @throws IllegalStateException when the box was changed, was sealed for another place, or its key is gone */
    String open(Sealed box, Place place);

    /** 盲索引: a keyed fingerprint of an exact value, the same for the same column, so that equal values are found. */
    String blindIndex(String value, String column);

    /**
     * 字段位置: where a box belongs; a box opened for another place does not open.
     *
     * @param table what kind of thing, such as {@code grid-case}
     * @param row its id
     * @param column the field
     */
    record Place(String table, String row, String column) {}
}
