package org.huizhi.domain.kernel.indicator;

import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 指标拒绝: why two figures cannot be put together. */
public sealed interface IndicatorRejection extends Rejection {

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** 单位不同: people and visits neither add up nor make a rate. */
    record DifferentUnits(Unit mine, Unit other) implements IndicatorRejection {
        @Override
        public String code() {
            return "kernel.unit.different";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), mine.words(), other.words());
        }
    }

    /** 口径不同: the two figures differ in more than their time. */
    record NotComparable(Indicator now, Indicator before) implements IndicatorRejection {
        @Override
        public String code() {
            return "kernel.comparison.not-comparable";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), now.measure().words(), before.measure().words());
        }
    }

    /** 基期不符: the figure compared with is not of the base period that was named. */
    record WrongBase(Base base, Window needed, Window given) implements IndicatorRejection {
        @Override
        public String code() {
            return "kernel.comparison.wrong-base";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), base.words(), needed.words(), given.words());
        }
    }
}
