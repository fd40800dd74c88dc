package org.huizhi.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.application.kernel.Language.EN;
import static org.huizhi.application.kernel.Language.ZH;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/huizhi/words");
    private static final Pattern SLOT = Pattern.compile("\\{\\d+}");
    private static final Fault FAULT = Fault.of("id", "A!", "kernel.id.malformed");

    @Test
    void every_message_file_belongs_to_a_listed_area() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var there = List.ofAll(files)
                    .map(file -> file.getFileName().toString())
                    .reject("areas"::equals)
                    .sorted();
            var expected = MessageFiles.areas()
                    .flatMap(area -> List.of(area + "_en.properties", area + "_zh.properties"))
                    .sorted();
            assertThat(there).containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_sentence_is_kept_in_both_languages_with_the_same_slots(String area) {
        var zh = MessageFiles.read(area, ZH);
        var en = MessageFiles.read(area, EN);
        assertThat(zh.keySet()).isEqualTo(en.keySet());
        zh.forEach((key, sentence) -> {
            assertThat(sentence).as(key).isNotEmpty();
            assertThat(slots(sentence)).as(key).isEqualTo(slots(en.get(key).get()));
        });
    }

    @Test
    void no_key_stands_in_two_areas() {
        var keys =
                MessageFiles.areas().flatMap(area -> MessageFiles.read(area, ZH).keySet());
        assertThat(keys.groupBy(key -> key)
                        .filterValues(same -> same.size() > 1)
                        .keySet())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void no_key_is_given_twice_in_one_file(String area) throws IOException {
        var lines = List.ofAll(Files.readAllLines(FOLDER.resolve(area + "_zh.properties")))
                .reject(line -> line.isBlank() || line.startsWith("#"));
        assertThat(lines).hasSize(MessageFiles.read(area, ZH).size());
    }

    @Test
    void every_code_of_the_kernel_has_words() {
        Seq<Rejection> rejections = List.of(
                Malformed.of(FAULT),
                Unacceptable.of(FAULT),
                new Refusal.NotFound("c-1"),
                new Refusal.NotPermitted("grid.case.dispatch"),
                new Refusal.Stale("c-1", 1),
                new Refusal.VersionUnstated("c-1"),
                new Refusal.Repeated("k-1"),
                new Refusal.KeyReused("k-1"),
                new Refusal.NotEquipped("planner"));
        Words.load(ZoneId.of("Asia/Shanghai"))
                .check(rejections.map(Rejection::code).append(FAULT.code()));
    }

    static java.util.List<String> areas() {
        return MessageFiles.areas().asJava();
    }

    private static Set<String> slots(String sentence) {
        return List.ofAll(SLOT.matcher(sentence).results())
                .map(MatchResult::group)
                .toSet();
    }
}
