package org.huizhi.domain.kernel.indicator;

/** 目标方向: on which side of its goal a figure has to lie. */
public enum Direction {
    /** 不少于: the goal or more. */
    AT_LEAST,
    /** 不多于: the goal or less. */
    AT_MOST;

    /** Whether a figure that compares with the goal in this way is on the right side; on the goal it always is. */
    boolean accepts(int comparison) {
        return this == AT_LEAST ? comparison >= 0 : comparison <= 0;
    }
}
