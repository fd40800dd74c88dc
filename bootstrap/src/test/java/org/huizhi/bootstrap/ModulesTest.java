package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The modules as a host meets them: in the BOM, under a module name, each package in one jar. */
class ModulesTest {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(huizhi-[^<]+)</artifactId>");
    private static final Pattern NAME = Pattern.compile("<module\\.name>([^<]+)</module\\.name>");
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

    private Seq<String> jars = List.empty();

    @BeforeEach
    void sources() {
        assumeTrue(Files.isRegularFile(SourceTree.ROOT.resolve("pom.xml")));
        jars = found(MODULE, "pom.xml").remove("bom").remove("benchmarks");
    }

    @Test
    void every_module_stands_in_the_bom_in_the_version_of_the_build() {
        assertThat(found(ARTIFACT, "bom/pom.xml").tail().map(id -> id.substring("huizhi-".length())))
                .containsExactlyInAnyOrderElementsOf(jars);
        assertThat(found(VERSION, "bom/pom.xml").head())
                .isEqualTo(found(VERSION, "pom.xml").head());
    }

    @Test
    void every_module_has_a_name_of_its_own_under_which_its_packages_lie() {
        var names = jars.map(module -> found(NAME, module + "/pom.xml").head());

        assertThat(names).doesNotHaveDuplicates();
        jars.zip(names)
                .forEach(pair -> assertThat(packages(pair._1()))
                        .as(pair._1())
                        .isNotEmpty()
                        .allMatch(each -> (each + ".").startsWith(pair._2() + ".")));
    }

    @Test
    void no_package_lies_in_two_jars() {
        Map<String, String> seen = HashMap.empty();
        for (var module : jars) {
            for (var name : packages(module)) {
                assertThat(seen.get(name)).as(name + " in " + module).isEmpty();
                seen = seen.put(name, module);
            }
        }
    }

    private static Seq<String> packages(String module) {
        var root = SourceTree.ROOT.resolve(module).resolve(Path.of("src", "main", "java"));
        return SourceTree.files(".java", module + "/src/main/java")
                .map(file -> root.relativize(file)
                        .getParent()
                        .toString()
                        .replace('\\', '.')
                        .replace('/', '.'))
                .distinct();
    }

    private static Seq<String> found(Pattern pattern, String file) {
        return List.ofAll(pattern.matcher(SourceTree.read(SourceTree.ROOT.resolve(file)))
                .results()
                .map(match -> match.group(1)));
    }
}
