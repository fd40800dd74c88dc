package org.huizhi.domain.kernel.network;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huizhi.domain.kernel.Fault;

/**
 * 编组记法: how a formation is written for short, such as {@code 1+13+N}. A digit is an exact count, {@code N} is any count,
 * none included.
 *
 * @param parts the counts from first to last, each 0 to 999999 or none for {@code N}; at least one
 */
public record Notation(Seq<Option<Integer>> parts) {

    private static final int LARGEST = 999_999;
    private static final String PART = "(?:0|[1-9][0-9]*|[Nn])";
    private static final Pattern FORM = Pattern.compile(PART + "(?: *\\+ *" + PART + ")*");
    private static final Pattern PLUS = Pattern.compile(" *\\+ *");
    private static final int WIDE = '\uFF01' - '!';

    public Notation {
        if (parts.isEmpty() || parts.exists(part -> part.exists(n -> n < 0 || n > LARGEST))) {
            throw new IllegalArgumentException("not a notation: " + parts);
        }
    }

    /** Exact counts only. */
    public static Notation of(Iterable<Integer> counts) {
        return new Notation(List.ofAll(counts).map(Option::of));
    }

    /** For text from outside; blanks around a plus, a small {@code n} and full-width characters are understood. */
    public static Validation<Fault, Notation> parse(String field, String text) {
        var narrow = narrow(text).strip();
        if (!FORM.matcher(narrow).matches()) {
            return Validation.invalid(Fault.of(field, text, "kernel.notation.malformed"));
        }
        var words = List.of(PLUS.split(narrow));
        if (words.exists(word -> word.length() > String.valueOf(LARGEST).length())) {
            return Validation.invalid(Fault.of(field, text, "kernel.notation.count-too-large", LARGEST));
        }
        return Validation.valid(new Notation(words.map(Notation::part)));
    }

    /** The notation as it is written; parses back to itself. */
    public String text() {
        return parts.map(part -> part.fold(() -> "N", String::valueOf)).mkString("+");
    }

    /** Whether this is one of the formations that the pattern allows: {@code 1+13+40} is one of {@code 1+13+N}. */
    public boolean isInstanceOf(Notation pattern) {
        return parts.size() == pattern.parts.size()
                && parts.zip(pattern.parts).forAll(pair -> pair._2.isEmpty() || pair._2.equals(pair._1));
    }

    /** All counts together; none as long as one of them is {@code N}. */
    public Option<Integer> total() {
        return Option.sequence(parts).map(counts -> counts.sum().intValue());
    }

    private static Option<Integer> part(String word) {
        return Option.when(!word.equalsIgnoreCase("N"), () -> Integer.valueOf(word));
    }

    private static String narrow(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(c >= '\uFF01' && c <= '\uFF5E' ? c - WIDE : c == '\u3000' ? ' ' : c))
                .collect(Collectors.joining());
    }
}
