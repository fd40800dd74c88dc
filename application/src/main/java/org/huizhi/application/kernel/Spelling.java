package org.huizhi.application.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Term;

/** 数值写法: how what fills a sentence is written. */
record Spelling(Words words, ZoneId zone, Vocabulary vocabulary) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String text(Object value, Language language) {
        if (value instanceof Phrase phrase) {
            return words.say(phrase, language);
        }
        if (value instanceof Fault fault) {
            return words.say(fault, language);
        }
        if (value instanceof Term term) {
            return vocabulary
                    .word(term)
                    .map(name -> word("words.term", language, name, term.code()))
                    .getOrElse(term.code());
        }
        if (value instanceof Label label) {
            return language == Language.ZH ? label.zh() : label.en();
        }
        if (value instanceof Duration duration) {
            return duration(duration, language);
        }
        if (value instanceof Instant instant) {
            return MINUTE.format(instant.atZone(zone));
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Option<?> option) {
            return option.map(one -> text(one, language)).getOrElse(() -> word("words.none", language));
        }
        if (value instanceof Traversable<?> many) {
            return many.isEmpty()
                    ? word("words.none", language)
                    : many.map(one -> text(one, language)).mkString(word("words.list.separator", language));
        }
        return String.valueOf(value);
    }

    /** Hours and minutes; seconds only of what is shorter than a minute. What is left over is dropped. */
    private String duration(Duration duration, Language language) {
        if (duration.isNegative()) {
            return word("words.duration.negative", language, duration(duration.negated(), language));
        }
        if (duration.compareTo(Duration.ofMinutes(1)) < 0 && duration.toSeconds() > 0) {
            return word("words.duration.seconds", language, duration.toSeconds());
        }
        var hours =
                Option.when(duration.toHours() > 0, () -> word("words.duration.hours", language, duration.toHours()));
        var minutes = Option.when(
                duration.toMinutesPart() > 0 || hours.isEmpty(),
                () -> word("words.duration.minutes", language, duration.toMinutesPart()));
        return List.of(hours, minutes).flatMap(part -> part).mkString(word("words.duration.separator", language));
    }

    private String word(String key, Language language, Object... args) {
        return words.say(Phrase.of(key, args), language);
    }
}
