package org.huizhi.domain.kernel.indicator;

import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Phrase;

/**
 * 计量单位: what is counted, such as {@code person} (人) or {@code visit} (人次). Vocabulary, so any code will do; the words of
 * a unit stand under {@code kernel.unit.} and its code.
 *
 * @param code 1 to 64 characters of {@code a-z 0-9 -}
 */
public record Unit(String code) {

    public Unit {
        Ids.require("unit", code);
    }

    public static Validation<Fault, Unit> parse(String field, String text) {
        return Ids.wellFormed(text)
                ? Validation.valid(new Unit(text))
                : Validation.invalid(Fault.of(field, text, "kernel.unit.malformed"));
    }

    public Phrase words() {
        return Phrase.of("kernel.unit." + code);
    }
}
