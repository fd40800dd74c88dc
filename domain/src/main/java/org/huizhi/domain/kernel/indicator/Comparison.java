package org.huizhi.domain.kernel.indicator;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.indicator.IndicatorRejection.NotComparable;
import org.huizhi.domain.kernel.indicator.IndicatorRejection.WrongBase;

/**
 * 同环比: a figure beside that of its base period. Counts differ by percent, rates by percentage points.
 *
 * @param base which period it is compared with
 * @param now the figure
 * @param before the same figure over the base period
 */
public record Comparison(Base base, Figure now, Figure before) {

    public Comparison {
        var refusal = refusal(base, now, before);
        if (refusal.isDefined()) {
            throw new IllegalArgumentException("not comparable: " + refusal.get());
        }
    }

    /** Refused when the figures differ in more than their time, or the earlier one is not of the base period named. */
    public static Either<IndicatorRejection, Comparison> of(Base base, Figure now, Figure before) {
        return refusal(base, now, before)
                .<Either<IndicatorRejection, Comparison>>map(Either::left)
                .getOrElse(() -> Either.right(new Comparison(base, now, before)));
    }

    private static Option<IndicatorRejection> refusal(Base base, Figure now, Figure before) {
        if (!now.indicator().differsInTimeOnly(before.indicator())) {
            return Option.of(new NotComparable(now.indicator(), before.indicator()));
        }
        var needed = base.of(now.indicator().window());
        var given = before.indicator().window();
        return Option.when(!needed.equals(given), () -> new WrongBase(base, needed, given));
    }

    public Explained<Change> change(String policyVersion) {
        var change = change();
        var subject = List.<Object>of(
                now.indicator().measure().words(),
                base.words(),
                before.indicator().window().words());
        return new Explained<>(
                change,
                List.of("K-I2", "K-I3"),
                LinkedHashMap.of("base", base, "now", now, "before", before),
                policyVersion,
                change.words(subject),
                Option.none());
    }

    private Change change() {
        if (now instanceof Figure.Share share && before instanceof Figure.Share earlier) {
            return Change.between(earlier.rate(), share.rate());
        }
        return Change.between(((Figure.Count) before).value(), ((Figure.Count) now).value());
    }
}
