package org.huizhi.domain.kernel.calendar;

/**
 * 督办级: one step of the ladder, such as 提醒 at 75 or 约谈 at 200.
 *
 * @param code its name in the pack, not blank
 * @param percent of the clock's budget consumed in the clock's own time, more than zero
 */
public record Rung(String code, int percent) {

    public Rung {
        if (code.isBlank() || percent < 1) {
            throw new IllegalArgumentException("no rung: " + code + " at " + percent + " %");
        }
    }
}
