package org.huizhi.domain.kernel.people;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.function.Function;
import org.huizhi.domain.kernel.Fault;

/**
 * 统一社会信用代码: the number of an organisation, 18 characters by GB 32100. It is public, so it prints as it is. The organisation
 * code inside is not checked: old ones do not always fit.
 *
 * @param value 18 of {@code 0123456789ABCDEFGHJKLMNPQRTUWXY}, of which the third to the eighth are digits; the last one checks
 */
public record CreditCode(String value) {

    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String SHAPE = "[" + ALPHABET + "]*";

    public CreditCode {
        if (!faults("code", value).isEmpty()) {
            throw new IllegalArgumentException("not a credit code: " + value);
        }
    }

    /** For text from outside. Spaces do not matter, nor whether letters are small. */
    public static Validation<Seq<Fault>, CreditCode> parse(String field, String text) {
        var code = text.replaceAll("[\\s\\u3000]", "").toUpperCase(Locale.ROOT);
        var faults = faults(field, code);
        return faults.isEmpty() ? Validation.valid(new CreditCode(code)) : Validation.invalid(faults);
    }

    private static Seq<Fault> faults(String field, String code) {
        var long18 = code.length() == LENGTH;
        var letters = code.matches(SHAPE);
        var length =
                Option.when(!long18, () -> Fault.of(field, code, "kernel.people.credit-code-length", code.length()));
        var characters = Option.when(!letters, () -> Fault.of(field, code, "kernel.people.credit-code-characters"));
        var region = Option.when(
                long18 && letters && !code.substring(2, 8).matches("[0-9]*"),
                () -> Fault.of(field, code, "kernel.people.credit-code-region", code.substring(2, 8)));
        var check = Option.when(
                long18 && letters && checkOf(code) != code.charAt(LENGTH - 1),
                () -> Fault.of(field, code, "kernel.people.credit-code-check"));
        return List.of(length, characters, region, check).flatMap(Function.identity());
    }

    /** Weights are the powers of 3, modulo 31. */
    private static char checkOf(String code) {
        var sum = 0;
        var weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
