package org.huizhi.application.kernel;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/**
 * 措辞: turns phrases, rejections and verdicts into sentences from the message files. A key without a sentence is shown
 * as it is, so that nobody is left without an answer; {@link #check} is how a test finds it.
 */
public final class Words {

    private static final Pattern SLOT = Pattern.compile("\\{(\\d+)}");

    private final Map<Language, Map<String, String>> sentences;
    private final Spelling spelling;

    private Words(Map<Language, Map<String, String>> sentences, ZoneId zone, Vocabulary vocabulary) {
        this.sentences = sentences;
        this.spelling = new Spelling(this, zone, vocabulary);
    }

    /** The words of every area, with instants as the zone's clocks show them, and codes of a pack as they are. */
    public static Words load(ZoneId zone) {
        return load(zone, Vocabulary.none());
    }

    /** The same, with codes of the pack told by its words. */
    public static Words load(ZoneId zone, Vocabulary vocabulary) {
        return new Words(
                List.of(Language.values())
                        .foldLeft(HashMap.empty(), (all, language) -> all.put(language, read(language))),
                zone,
                vocabulary);
    }

    private static Map<String, String> read(Language language) {
        return MessageFiles.areas()
                .map(area -> MessageFiles.read(area, language))
                .foldLeft(HashMap.empty(), (all, area) -> all.merge(area));
    }

    public String say(Phrase phrase, Language language) {
        return sentences
                .get(language)
                .flatMap(all -> all.get(phrase.key()))
                .map(sentence -> filled(sentence, phrase.args(), language))
                .getOrElse(phrase.key());
    }

    /** The reason, and after it everything that is wrong, the same remedy once. */
    public String say(Rejection rejection, Language language) {
        var reason = say(rejection.reason(), language);
        var lines =
                rejection.lines().map(line -> say(line, language)).distinct().reject(reason::equals);
        if (lines.isEmpty()) {
            return reason;
        }
        var faults = lines.map(line -> unended(line, language));
        return say(
                Phrase.of(
                        "words.rejection",
                        unended(reason, language),
                        faults.mkString(say(Phrase.of("words.faults.separator"), language))),
                language);
    }

    /** The same for whoever has several to mend: the reason, and below it a line for each thing that is wrong. */
    public String list(Rejection rejection, Language language) {
        return rejection
                .lines()
                .map(line -> say(line, language))
                .prepend(say(rejection.reason(), language))
                .mkString("\n");
    }

    public String say(Fault fault, Language language) {
        return say(fault.remedy(), language);
    }

    /** The verdict, and where it is known, what would have changed it. */
    public String say(Explained<?> verdict, Language language) {
        var sentence = say(verdict.sentence(), language);
        return verdict.otherwise()
                .map(otherwise -> say(
                        Phrase.of("words.explained", unended(sentence, language), say(otherwise, language)), language))
                .getOrElse(sentence);
    }

    /** Whether there is a sentence under this key in the language. */
    public boolean knows(String key, Language language) {
        return sentences.get(language).exists(all -> all.containsKey(key));
    }

    /**
     * For tests: every one of these keys has a sentence in every language.
     *
     * @throws IllegalStateException naming each key that lacks one, with the language
     */
    public void check(Iterable<String> keys) {
        var missing = List.of(Language.values())
                .flatMap(language -> List.ofAll(keys)
                        .reject(key -> knows(key, language))
                        .map(key -> key + " (" + language.tag() + ")"));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no words for " + missing.mkString(", "));
        }
    }

    private String filled(String sentence, Seq<Object> args, Language language) {
        return SLOT.matcher(sentence).replaceAll(slot -> {
            int number = Integer.parseInt(slot.group(1));
            var text = number < args.size() ? spelling.text(args.get(number), language) : slot.group();
            return Matcher.quoteReplacement(text);
        });
    }

    /** Without the full stop, so that it can go on. */
    private String unended(String sentence, Language language) {
        var stop = say(Phrase.of("words.stop"), language);
        return sentence.endsWith(stop) ? sentence.substring(0, sentence.length() - stop.length()) : sentence;
    }
}
