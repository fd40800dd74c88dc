package org.huizhi.domain.kernel.calendar;

import io.vavr.control.Option;

/**
 * 时钟编号: which clock of a matter.
 *
 * @param code the code of its rule, not blank
 * @param round the round of the matter it belongs to, 0 or more
 * @param subject on whose behalf inside one matter (the number of a merged one), usually none
 */
public record ClockId(String code, int round, Option<String> subject) {

    public ClockId {
        if (code.isBlank() || round < 0) {
            throw new IllegalArgumentException("no clock: " + code + " of round " + round);
        }
    }

    public static ClockId of(String code, int round) {
        return new ClockId(code, round, Option.none());
    }
}
