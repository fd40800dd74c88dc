package org.huizhi.domain.kernel.people;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import org.huizhi.domain.kernel.Fault;

/**
 * 手机号码: a mobile number of mainland China. It prints masked; {@link #value} is the number.
 *
 * @param value 11 digits, of which the first is 1 and the second 3 to 9
 */
public record Mobile(String value) {

    private static final int LENGTH = 11;

    public Mobile {
        if (!faults("mobile", value).isEmpty()) {
            throw new IllegalArgumentException("not a mobile number: " + masked(value));
        }
    }

    /** For text from outside. Spaces, hyphens and a country prefix ({@code +86}, {@code 0086}, {@code 86}) do not matter. */
    public static Validation<Seq<Fault>, Mobile> parse(String field, String text) {
        var number = text.replaceAll("[\\s\\u3000-]", "").replaceFirst("^(?:\\+86|0086|86(?=.{11}$))", "");
        var faults = faults(field, number);
        return faults.isEmpty() ? Validation.valid(new Mobile(number)) : Validation.invalid(faults);
    }

    private static Seq<Fault> faults(String field, String number) {
        var characters = Option.when(
                !number.matches("[0-9]*"), () -> Fault.of(field, masked(number), "kernel.people.mobile-characters"));
        var length = Option.when(
                number.length() != LENGTH,
                () -> Fault.of(field, masked(number), "kernel.people.mobile-length", number.length()));
        var prefix = Option.when(
                number.length() >= 2 && !number.matches("1[3-9].*"),
                () -> Fault.of(field, masked(number), "kernel.people.mobile-prefix"));
        return List.of(characters, length, prefix).flatMap(Function.identity());
    }

    /** The first 3 and the last 4 digits. */
    public String masked() {
        return masked(value);
    }

    private static String masked(String number) {
        return number.length() == LENGTH
                ? number.substring(0, 3) + "*".repeat(4) + number.substring(7)
                : "*".repeat(Math.min(number.length(), LENGTH));
    }

    @Override
    public String toString() {
        return masked();
    }
}
