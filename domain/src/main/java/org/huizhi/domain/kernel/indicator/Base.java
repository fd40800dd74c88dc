package org.huizhi.domain.kernel.indicator;

import org.huizhi.domain.kernel.Phrase;

/** 基期: which earlier period a figure is compared with; never left to be guessed. */
public enum Base {
    /** 环比: the period directly before. */
    PERIOD_BEFORE("kernel.base.period-before"),
    /** 同比: the same period a year before. */
    YEAR_BEFORE("kernel.base.year-before");

    private final String key;

    Base(String key) {
        this.key = key;
    }

    public Window of(Window now) {
        return this == PERIOD_BEFORE ? now.before() : now.yearBefore();
    }

    public Phrase words() {
        return Phrase.of(key);
    }
}
