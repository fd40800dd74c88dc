package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of rules say what the code does: every number, every code, every test. */
class RulesTest {

    private static final String[] MODULES = {
        "domain", "application", "adapters-persistence", "adapters-web", "adapters-engines", "bootstrap"
    };
    /** The rules of the kernel and of grid cases that this version keeps to. */
    private static final Set<String> IN_FORCE = List.of(
                    "K-T1", "K-T2", "K-T3", "K-T4", "K-T5", "K-P1", "K-P3", "K-P4", "K-C1", "K-C2", "K-C3", "K-C4",
                    "K-C5", "K-C6", "K-C7", "K-D1", "K-D2", "K-D3", "K-D4", "K-D5", "K-F1", "K-F2", "K-F3", "K-I1",
                    "K-I2", "K-I3", "K-I4", "K-I7")
            .appendAll(List.rangeClosed(1, 25).map(n -> "G1." + n))
            .toSet();

    /** Rules that come with what uses them, so that the numbers go on behind them. */
    private static final Set<String> OUT_OF_FORCE = HashSet.of("K-P2", "K-I5", "K-I6");

    /** Words that are said on the way: descriptions, statuses, parts of sentences, names of files. */
    private static final Set<String> NO_ANSWER = HashSet.of(
                    "web.status.", "web.page.", "web.api.", "web.type.", "pack.fault", "pack.diff.", "pack.yaml")
            .addAll(List.of("purpose", "language", "key", "version", "tag", "location", "challenge", "retry")
                    .map("web.header."::concat));

    private static final Pattern METHOD = Pattern.compile("(?:void|Stream<DynamicTest>|ArchRule) (\\w+)(?:\\(| =)");
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(rules/([a-z]+\\.md)\\)");

    private final Seq<Rules> rules = Rules.all();
    private final Set<String> words = WordsTest.keys();
    private final Codes codes = Codes.in(words, MODULES);

    @Test
    void a_number_stands_once() {
        assertThat(rules.groupBy(Rules::number)
                        .filterValues(same -> same.size() > 1)
                        .keySet())
                .isEmpty();
    }

    @Test
    void every_rule_in_force_has_a_row() {
        assertThat(IN_FORCE.removeAll(rules.map(Rules::number)).toSortedSet()).isEmpty();
    }

    @Test
    void numbers_and_the_aspects_behind_their_dots_count_from_one_without_a_gap() {
        var numbers = rules.map(Rules::number).toSet();
        var gaps = numbers.filter(number -> {
            var parts = NUMBER.matcher(number);
            assertThat(parts.matches()).as(number).isTrue();
            var n = Integer.parseInt(parts.group(2));
            return n > 1
                    && !numbers.contains(parts.group(1) + (n - 1))
                    && !OUT_OF_FORCE.contains(parts.group(1) + (n - 1));
        });
        assertThat(gaps.toSortedSet()).isEmpty();
    }

    @Test
    void every_row_says_where_it_is_seen_and_what_would_break() {
        assertThat(rules.filter(rule ->
                                rule.sentence().isBlank() || rule.doors().matches("[–\\s]*"))
                        .map(Rules::number))
                .as("rows without a sentence or a door")
                .isEmpty();
        assertThat(rules.filter(rule -> rule.tests().isEmpty() != rule.later()).map(Rules::number))
                .as("rows without a test that are not put off, or put off and tested")
                .isEmpty();
    }

    @Test
    void every_test_that_is_named_exists() {
        var there = tests();
        assertThat(rules.flatMap(Rules::tests)
                        .distinct()
                        .reject(test -> exists(there, test))
                        .sorted())
                .isEmpty();
    }

    @Test
    void every_code_the_code_answers_stands_in_a_row() {
        var written = rules.flatMap(Rules::codes).toSet();
        assertThat(answered()
                        .reject(code -> stands(written, code) || fieldOf(written, code))
                        .toSortedSet())
                .isEmpty();
    }

    @Test
    void every_code_in_a_row_is_one_the_code_answers() {
        var known = answered().addAll(codes.all()).addAll(words);
        assertThat(rules.flatMap(Rules::codes)
                        .distinct()
                        .reject(code -> code.endsWith(".*")
                                ? known.exists(each -> each.startsWith(code.substring(0, code.length() - 1)))
                                : known.contains(code))
                        .sorted())
                .isEmpty();
    }

    @Test
    void every_table_is_in_the_list_of_tables() {
        var linked = SourceTree.all(LINK, SourceTree.read(SourceTree.ROOT.resolve("docs/rules.md")))
                .map(found -> found.group(1));
        assertThat(linked)
                .containsExactlyInAnyOrderElementsOf(
                        Rules.files().map(Path::getFileName).map(Path::toString));
    }

    private Set<String> answered() {
        return codes.rejections()
                .addAll(codes.faults())
                .addAll(codes.beginning("web."))
                .addAll(codes.beginning("pack."))
                .reject(code -> NO_ANSWER.exists(code::startsWith))
                .addAll(codes.of("TerritoryFinding.java", "Vacancy.java", "Gap.java", "Readiness.java"));
    }

    private static boolean stands(Set<String> written, String code) {
        return written.contains(code)
                || written.exists(each -> each.endsWith(".*") && code.startsWith(each.substring(0, each.length() - 1)));
    }

    /** What is wrong with one field of a rejection has the rejection's code and the field, and no row of its own. */
    private boolean fieldOf(Set<String> written, String code) {
        var stem = code.substring(0, code.lastIndexOf('.'));
        return codes.rejections().contains(stem) && stands(written, stem);
    }

    /** The methods of every class in which tests stand, by the class's simple name. */
    private static Map<String, Set<String>> tests() {
        var folders = List.of(MODULES).append("testkit").map(module -> module + "/src/test/java");
        return SourceTree.files(".java", folders.append("testkit/src/main/java").toJavaArray(String[]::new))
                .groupBy(file -> file.getFileName().toString().replace(".java", ""))
                .mapValues(files -> files.flatMap(file -> SourceTree.all(METHOD, SourceTree.code(file)))
                        .map(found -> found.group(1))
                        .toSet());
    }

    private static boolean exists(Map<String, Set<String>> there, String test) {
        var parts = test.split("#", 2);
        return there.get(parts[0])
                .exists(methods -> parts.length == 1 ? !methods.isEmpty() : methods.contains(parts[1]));
    }
}
