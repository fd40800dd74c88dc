package org.huizhi.domain.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * 语句: a sentence before it has a language: the key of a template and what fills it. The words are in the message files,
 * Chinese and English, so that a rule holds no literal.
 *
 * @param key the template's key, equal to a rejection's or a fault's code where it stands for one
 * @param args what fills {@code {0}}, {@code {1}} …: texts, numbers, {@code Instant}, {@code Duration}, {@code LocalDate},
 *     {@link Term} or another phrase
 */
public record Phrase(String key, Seq<Object> args) {

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
