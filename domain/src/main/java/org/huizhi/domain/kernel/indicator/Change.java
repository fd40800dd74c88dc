package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.Seq;
import java.math.BigDecimal;
import org.huizhi.domain.kernel.Phrase;

/** 变化: how a figure differs from that of its base period. */
public sealed interface Change {

    /** In words, after what says which figure, which base and which period. */
    Phrase words(Seq<Object> subject);

    /** 增减幅: of a count, in percent of the base. */
    record Relative(Percent by) implements Change {
        @Override
        public Phrase words(Seq<Object> subject) {
            return direction(by.value(), subject, "kernel.comparison.more", "kernel.comparison.fewer");
        }
    }

    /** 百分点变化: of a rate, in percentage points. */
    record Points(PercentagePoints by) implements Change {
        @Override
        public Phrase words(Seq<Object> subject) {
            return direction(by.value(), subject, "kernel.comparison.higher", "kernel.comparison.lower");
        }
    }

    /** 无可比: the base is 0, or one of the two rates does not apply. */
    record NotApplicable() implements Change {
        @Override
        public Phrase words(Seq<Object> subject) {
            return new Phrase("kernel.comparison.not-applicable", subject);
        }
    }

    static Change between(Quantity before, Quantity now) {
        return before.value().signum() == 0
                ? new NotApplicable()
                : new Relative(Percent.of(now.value().subtract(before.value()), before.value()));
    }

    static Change between(Rate before, Rate now) {
        return before.fold(
                from -> now.<Change>fold(to -> new Points(PercentagePoints.between(from, to)), NotApplicable::new),
                NotApplicable::new);
    }

    private static Phrase direction(BigDecimal by, Seq<Object> subject, String up, String down) {
        return by.signum() == 0
                ? new Phrase("kernel.comparison.unchanged", subject)
                : new Phrase(by.signum() > 0 ? up : down, subject.append(by.abs()));
    }
}
