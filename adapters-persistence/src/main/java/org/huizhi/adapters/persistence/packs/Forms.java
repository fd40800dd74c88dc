package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 写法: how a pack writes codes, words, lengths of time, days and hours. */
interface Forms {

    int LONGEST_LABEL = 100;
    Duration LONGEST = Duration.ofDays(366);
    Pattern HOURS = Pattern.compile("PT(?:[0-9]{1,4}H)?(?:[0-9]{1,4}M)?");
    Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,31}");

    /** 1 to 64 characters of {@code a-z 0-9 -}. */
    static Option<String> code(Node node) {
        return node.text().flatMap(text -> Ids.wellFormed(text) ? Option.of(text) : node.refuse("pack.code-form"));
    }

    static Option<String> version(Node node) {
        return node.text()
                .flatMap(text -> VERSION.matcher(text).matches() ? Option.of(text) : node.refuse("pack.version-form"));
    }

    /** {@code 提醒 | Reminder}, or the Chinese word alone, which then stands for both. */
    static Option<Label> label(Node node) {
        return node.text().flatMap(text -> label(node, text));
    }

    static Option<Label> label(Node node, String text) {
        var words = List.of(text.split("\\|", -1)).map(String::strip);
        return words.size() > 2
                        || words.exists(word -> word.isEmpty() || word.length() > LONGEST_LABEL)
                        || text.chars().anyMatch(Character::isISOControl)
                ? node.refuse("pack.label-form", LONGEST_LABEL)
                : Option.of(new Label(words.head(), words.last()));
    }

    /** A district, street or neighbourhood. */
    static Option<DivisionCode> division(Node node) {
        return node.text().flatMap(text -> node.valid(DivisionCode.parse(node.place(), text)));
    }

    /** Hours and minutes, more than none and at most 366 days: {@code PT48H}, {@code PT1H30M}. */
    static Option<Duration> hours(Node node) {
        return node.text().flatMap(text -> {
            var length = HOURS.matcher(text).matches() ? parsed(text, Duration::parse) : Option.<Duration>none();
            return length.filter(time -> time.compareTo(Duration.ZERO) > 0 && time.compareTo(LONGEST) <= 0)
                    .orElse(() -> node.refuse("pack.hours-form"));
        });
    }

    /** {@code 2026-01-31}. */
    static Option<LocalDate> day(Node node) {
        return node.text().flatMap(text -> day(text).orElse(() -> node.refuse("pack.day-form")));
    }

    static Option<LocalDate> day(String text) {
        return parsed(text, LocalDate::parse);
    }

    /** {@code 09:00}; {@code 24:00} is the end of the day. */
    static Option<LocalTime> time(String text) {
        if (text.equals("24:00")) {
            return Option.of(LocalTime.MIDNIGHT);
        }
        return text.matches("[0-9]{2}:[0-9]{2}") ? parsed(text, LocalTime::parse) : Option.none();
    }

    private static <T> Option<T> parsed(String text, Function<String, T> parse) {
        try {
            return Option.of(parse.apply(text));
        } catch (DateTimeParseException malformed) {
            return Option.none();
        }
    }
}
