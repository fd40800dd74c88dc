package org.huizhi.domain.kernel.indicator;

/** 达标结论: whether a target is met. */
public enum Outcome {
    /** 达标. */
    MET,
    /** 未达标. */
    MISSED,
    /** 不适用: there is nothing to measure. */
    NOT_APPLICABLE;

    static Outcome of(boolean met) {
        return met ? MET : MISSED;
    }
}
