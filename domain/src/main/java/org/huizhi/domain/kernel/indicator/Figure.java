package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Phrase;

/** 数据: a computed indicator, which opens to the rows it counts. */
public sealed interface Figure {

    Indicator indicator();

    /** The rows that are counted: in a share, those above the line. */
    Rows rows();

    /**
     * 计数: so many.
     *
     * @param value 0 or above, in the measure's unit
     */
    record Count(Indicator indicator, Quantity value, Rows rows) implements Figure {

        public Count {
            require(indicator, indicator.measure().denominator().isEmpty(), value);
        }
    }

    /**
     * 占比: so many of so many.
     *
     * @param part 0 or above and no more than the whole, in the measure's unit
     * @param whole in the measure's unit
     * @param rows the part
     * @param base the whole
     */
    record Share(Indicator indicator, Quantity part, Quantity whole, Rows rows, Rows base) implements Figure {

        public Share {
            require(indicator, indicator.measure().denominator().isDefined(), part);
            require(indicator, part.value().compareTo(whole.value()) <= 0, whole);
        }

        public Rate rate() {
            return Rate.of(part.value(), whole.value());
        }

        /** 覆盖情况: the rate as a verdict: full only to the last one, and how many are missing where it is not. */
        public Explained<Rate> coverage(String policyVersion) {
            var rate = rate();
            var name = indicator.measure().words();
            var missing = new Quantity(whole.value().subtract(part.value()), whole.unit()).words();
            var counted = List.<Object>of(name, part.words(), whole.words());
            return new Explained<>(
                    rate,
                    List.of("K-I2"),
                    LinkedHashMap.of("part", part, "whole", whole, "window", indicator.window()),
                    policyVersion,
                    rate.fold(
                            share -> share.isFull()
                                    ? new Phrase("kernel.coverage.full", counted)
                                    : new Phrase("kernel.coverage.partial", counted.append(rate.words())),
                            () -> Phrase.of("kernel.coverage.nothing", name)),
                    Option.when(
                            rate instanceof Rate.Share && !rate.isFull(),
                            () -> Phrase.of("kernel.coverage.if-more", missing)));
        }
    }

    private static void require(Indicator indicator, boolean fits, Quantity value) {
        var unit = indicator.measure().unit();
        if (!fits || value.value().signum() < 0 || !value.unit().equals(unit)) {
            throw new IllegalArgumentException(
                    "no figure of " + indicator.measure().code() + " in " + unit.code() + ": " + value);
        }
    }
}
