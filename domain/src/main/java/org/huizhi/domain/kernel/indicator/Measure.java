package org.huizhi.domain.kernel.indicator;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.Phrase;

/**
 * 口径: what a figure counts, apart from when and where. The keys name counting rules that the reads know.
 *
 * @param code its stable name
 * @param name what it is called: a name of the pack, or the key of its words
 * @param numerator the key of what is counted
 * @param denominator the key of what it is a share of, none for a plain count
 * @param unit of what is counted, above and below the line
 */
public record Measure(String code, String name, String numerator, Option<String> denominator, Unit unit) {

    /** Its name as it stands in a sentence; what is no key stands for itself. */
    public Phrase words() {
        return Phrase.of(name);
    }
}
