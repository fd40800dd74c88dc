package org.huizhi.domain.kernel.indicator;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.indicator.IndicatorRejection.DifferentUnits;

/** 比率: a part of a whole, kept exact; of nothing there is no rate, which is not the same as 0 %. */
public sealed interface Rate {

    <R> R fold(Function<Share, R> share, Supplier<R> notApplicable);

    /** The printed figure, none where there is nothing to count. */
    default Option<Percent> percent() {
        return fold(share -> Option.of(Percent.of(share.numerator, share.denominator)), Option::none);
    }

    /** 全覆盖: whether the part is the whole, to the last one, or more. Never where there is nothing to count. */
    default boolean isFull() {
        return fold(share -> share.numerator.compareTo(share.denominator) >= 0, () -> false);
    }

    /** The printed figure, or that it does not apply. */
    default Phrase words() {
        return percent()
                .fold(
                        () -> Phrase.of("kernel.rate.not-applicable"),
                        percent -> Phrase.of("kernel.rate.percent", percent.value()));
    }

    /** Neither may be below 0. */
    static Rate of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Neither may be below 0. */
    static Rate of(BigDecimal numerator, BigDecimal denominator) {
        return denominator.signum() == 0 && numerator.signum() >= 0
                ? new NotApplicable()
                : new Share(numerator, denominator);
    }

    /** Both of one unit: there is no share of visits in people. */
    static Either<DifferentUnits, Rate> of(Quantity numerator, Quantity denominator) {
        return denominator.same(numerator).map(part -> of(part, denominator.value()));
    }

    /**
     * 占比: so much of so much.
     *
     * @param numerator 0 or above; more than the denominator where a goal was exceeded
     * @param denominator above 0
     */
    record Share(BigDecimal numerator, BigDecimal denominator) implements Rate {

        public Share {
            if (numerator.signum() < 0 || denominator.signum() <= 0) {
                throw new IllegalArgumentException("not a rate: " + numerator + " of " + denominator);
            }
            numerator = Rounding.plain(numerator, 0);
            denominator = Rounding.plain(denominator, 0);
        }

        /** Against a percentage, exactly: 89.96 % is printed as 90.0 % and is below it. */
        public int compareTo(Percent level) {
            return numerator.multiply(Rounding.HUNDRED).compareTo(level.value().multiply(denominator));
        }

        @Override
        public <R> R fold(Function<Share, R> share, Supplier<R> notApplicable) {
            return share.apply(this);
        }
    }

    /** 不适用: the denominator is 0. */
    record NotApplicable() implements Rate {
        @Override
        public <R> R fold(Function<Share, R> share, Supplier<R> notApplicable) {
            return notApplicable.get();
        }
    }
}
