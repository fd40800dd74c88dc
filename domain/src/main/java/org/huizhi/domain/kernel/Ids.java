package org.huizhi.domain.kernel;

import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.regex.Pattern;

/** 编号写法: the one form every opaque id has: 1 to 64 characters of {@code a-z 0-9 -}, so that it fits a path and a key. */
public interface Ids {

    Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

    static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** For code that already knows: throws when the text is no id, because then the code is wrong. */
    static void require(String what, String text) {
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("not a " + what + " id: " + text);
        }
    }

    /** For text from outside. */
    static <T> Validation<Fault, T> parse(String field, String text, Function<String, T> of) {
        return wellFormed(text)
                ? Validation.valid(of.apply(text))
                : Validation.invalid(Fault.of(field, text, "kernel.id.malformed"));
    }
}
