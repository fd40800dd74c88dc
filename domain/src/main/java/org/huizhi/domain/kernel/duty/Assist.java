package org.huizhi.domain.kernel.duty;

import org.huizhi.domain.kernel.access.UnitId;

/**
 * 协同: the own task of a unit that helps the lead.
 *
 * @param unit which unit
 * @param state how far it is
 */
public record Assist(UnitId unit, State state) {

    /** 协同状态: where an assisting unit's task stands. */
    public enum State {
        OPEN,
        DONE,
        RELEASED
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
