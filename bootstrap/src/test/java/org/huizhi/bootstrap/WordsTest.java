package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every sentence exists in both languages, once, and every code that the core can answer with has one. */
class WordsTest {

    private static final String FOLDER = "application/src/main/resources/org/huizhi/words";
    private static final Pattern SLOT = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s][^=\\s]*) *=");

    @Test
    void chinese_and_english_have_the_same_keys_and_slots() {
        for (var zh : SourceTree.files("_zh.properties", FOLDER)) {
            var chinese = read(zh);
            var english = read(twin(zh));

            assertThat(chinese.keySet()).as(zh.toString()).isEqualTo(english.keySet());
            chinese.forEach((key, sentence) -> assertThat(slots(sentence))
                    .as(key)
                    .isEqualTo(slots(english.get(key).get())));
        }
    }

    @Test
    void no_key_stands_twice_in_all_areas() {
        for (var ending : HashSet.of("_zh.properties", "_en.properties")) {
            assertThat(SourceTree.files(ending, FOLDER)
                            .flatMap(file -> SourceTree.all(KEY, SourceTree.read(file)))
                            .map(match -> match.group(1))
                            .groupBy(key -> key)
                            .filterValues(same -> same.size() > 1)
                            .keySet())
                    .as(ending)
                    .isEmpty();
        }
    }

    @Test
    void every_code_of_the_core_has_words() {
        var keys = keys();

        assertThat(Codes.in(keys, "domain", "application")
                        .all()
                        .reject(code -> keys.contains(code) || keys.contains("action." + code))
                        .toSortedSet())
                .isEmpty();
    }

    @Test
    void every_beginning_of_a_code_leads_to_words() {
        var keys = keys();

        assertThat(Codes.in(keys, "domain", "application")
                        .beginnings()
                        .reject(begun -> keys.exists(key -> key.startsWith(begun) || key.startsWith("action." + begun)))
                        .toSortedSet())
                .isEmpty();
    }

    /** Every key of the Chinese message files. */
    static Set<String> keys() {
        return SourceTree.files("_zh.properties", FOLDER)
                .flatMap(file -> read(file).keySet())
                .toSet();
    }

    private static Path twin(Path zh) {
        return zh.resolveSibling(zh.getFileName().toString().replace("_zh.", "_en."));
    }

    private static Map<String, String> read(Path file) {
        var sentences = new Properties();
        try {
            sentences.load(new StringReader(SourceTree.read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Seq<String> names = HashSet.ofAll(sentences.stringPropertyNames()).toList();
        return names.foldLeft(HashMap.empty(), (map, name) -> map.put(name, sentences.getProperty(name)));
    }

    private static Set<String> slots(String sentence) {
        return SourceTree.all(SLOT, sentence).map(MatchResult::group).toSet();
    }
}
