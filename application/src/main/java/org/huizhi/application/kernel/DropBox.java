package org.huizhi.application.kernel;

import java.time.Instant;
import org.huizhi.domain.kernel.Sealed;

/** 未保线索投递箱端口: what concerns a child at risk is dropped in here and cannot be read from where it came. */
public interface DropBox {

    /**
     * Keeps one drop; the same receipt again changes nothing.
     *
     * @param receipt a number that reveals nothing
     * @param drop everything that was typed, sealed for {@code (drop-box, receipt, drop)}
     * @param at when it came in, UTC
     */
    void put(String receipt, Sealed drop, Instant at);
}
