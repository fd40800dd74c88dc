package org.huizhi.domain.kernel.territory;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.function.Function;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;

/** 代码写法: what a code of each kind looks like, and everything that is wrong with a text that is not one. */
enum CodeForm {
    DIVISION(Level.DISTRICT, Level.STREET, Level.NEIGHBOURHOOD),
    PRECINCT(Level.PRECINCT),
    GRID(Level.GRID),
    MICRO_GRID(Level.MICRO_GRID),
    BUILDING_GROUP(Level.BUILDING_GROUP),
    ANY(Level.values());

    private static final Map<Integer, Level> BY_DIGITS = HashMap.of(
            6, Level.DISTRICT, 9, Level.STREET, 12, Level.NEIGHBOURHOOD, 15, Level.GRID, 17, Level.MICRO_GRID);

    /** Where the parts of a code begin and end. */
    private static final List<Integer> CUTS = List.of(0, 6, 9, 12, 15, 17);

    private final List<Level> levels;

    CodeForm(Level... levels) {
        this.levels = List.of(levels);
    }

    static Option<Level> levelOf(String text) {
        var head = head(text);
        if (head.length() == text.length()) {
            return BY_DIGITS.get(head.length());
        }
        var tail = text.substring(head.length());
        if (head.length() == 9 && tail.matches("-p[0-9]{2}")) {
            return Option.of(Level.PRECINCT);
        }
        return head.length() >= 12 && BY_DIGITS.containsKey(head.length()) && tail.matches("-b[0-9]{3}")
                ? Option.of(Level.BUILDING_GROUP)
                : Option.none();
    }

    /** The digits before the first hyphen. */
    static String head(String text) {
        var hyphen = text.indexOf('-');
        return hyphen < 0 ? text : text.substring(0, hyphen);
    }

    void require(String value) {
        if (!faults("code", value).isEmpty()) {
            throw new IllegalArgumentException("not a code of the form " + this + ": " + value);
        }
    }

    <C> Validation<Seq<Fault>, C> parse(String field, String text, Function<String, C> of) {
        var code = text.strip();
        var faults = faults(field, code);
        return faults.isEmpty() ? Validation.valid(of.apply(code)) : Validation.invalid(faults);
    }

    private Seq<Fault> faults(String field, String text) {
        var level = levelOf(text);
        var found = List.<Fault>empty();
        if (!head(text).matches("[0-9]*")) {
            found = found.append(Fault.of(field, text, "kernel.territory.code-digits"));
        }
        if (level.isEmpty()) {
            found = found.append(
                    text.indexOf('-') < 0
                            ? Fault.of(field, text, "kernel.territory.code-length", text.length())
                            : Fault.of(field, text, "kernel.territory.code-suffix"));
        }
        if (level.exists(l -> !levels.contains(l))) {
            found = found.append(Fault.of(
                    field, text, "kernel.territory.code-level", level.get().term(), term()));
        }
        return found.appendAll(parts(text)
                .filter(part -> part.matches(".*0") && part.matches("[^1-9]*"))
                .map(part -> Fault.of(field, text, "kernel.territory.code-zero", part)));
    }

    private Phrase term() {
        return Phrase.of(
                "kernel.territory.form." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The complete parts of the code, such as {@code 310104}, {@code 003} and {@code -p01}. */
    private static List<String> parts(String text) {
        var head = head(text);
        var whole =
                CUTS.zip(CUTS.tail()).filter(cut -> cut._2 <= head.length()).map(cut -> head.substring(cut._1, cut._2));
        return head.length() == text.length() ? whole : whole.append(text.substring(head.length()));
    }
}
