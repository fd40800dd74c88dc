package org.huizhi.adapters.web.api.answer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/**
 * 表达: how one reader is spoken to.
 *
 * @param words the sentences
 * @param zone the district's zone, in which times are written
 * @param language the reader's language
 */
public record Speech(Words words, ZoneId zone, Language language) {

    public String say(Phrase phrase) {
        return words.say(phrase, language);
    }

    public String say(String key, Object... args) {
        return say(Phrase.of(key, args));
    }

    public String say(Rejection rejection) {
        return words.say(rejection, language);
    }

    public String say(Fault fault) {
        return words.say(fault, language);
    }

    public String say(Explained<?> verdict) {
        return words.say(verdict, language);
    }

    public String say(Label label) {
        return language == Language.EN ? label.en() : label.zh();
    }

    /** As RFC 3339 writes it, with the offset the district had at that time. */
    public OffsetDateTime time(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atZone(zone).toOffsetDateTime();
    }
}
