package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The README's examples compile and do what the README says. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("(?:It prints|输出) `([^`]+)`");
    private static final String IMPORTS = """
            import io.vavr.control.Option;
            import java.nio.file.Path;
            import java.time.Clock;
            import java.util.UUID;
            import java.util.concurrent.atomic.AtomicLong;
            import org.huizhi.adapters.engines.ciphers.*;
            import org.huizhi.adapters.persistence.district.*;
            import org.huizhi.adapters.persistence.packs.*;
            import org.huizhi.application.*;
            import org.huizhi.application.grid.CaseCommands.*;
            import org.huizhi.application.kernel.*;
            import org.huizhi.domain.kernel.access.*;
            import org.huizhi.testkit.contracts.IdSourceContract;
            """;

    @TempDir
    Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void the_embedding_example_prints_what_the_readme_says(String readme) throws Exception {
        var example = example(readme, 0).replace("Path.of(\"huizhi-data\"", "Path.of(\"%s\"".formatted(classes));
        compile("Example", IMPORTS + "public class Example { public static void main(String[] a) {\n" + example + "}}");

        var printed = printedBy("Example");

        var said = PRINTED.matcher(Files.readString(ROOT.resolve(readme)));
        assertThat(said.find()).isTrue();
        assertThat(printed).isEqualTo(said.group(1));
        assertThat(example.lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void the_adapter_example_is_an_adapter_and_one_broken_line_turns_its_contract_red() throws Exception {
        assertThat(failures(example("README.md", 1))).isZero();
        assertThat(failures(example("README.md", 1).replace("%019d", "%d"))).isPositive();
    }

    @Test
    void both_readmes_are_short_and_show_the_same_code() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(200);
        assertThat(example("README.zh.md", 0)).isEqualTo(example("README.md", 0));
        assertThat(example("README.zh.md", 1)).isEqualTo(example("README.md", 1));
    }

    private long failures(String code) throws Exception {
        compile("CountedIdsTest", IMPORTS + code.replace("class CountedIdsTest", "public class CountedIdsTest"));
        try (var loader = loader()) {
            var summary = new SummaryGeneratingListener();
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader.loadClass("CountedIdsTest")))
                    .build();
            LauncherFactory.create().execute(request, summary);
            assertThat(summary.getSummary().getTestsFoundCount()).isPositive();
            return summary.getSummary().getTestsFailedCount();
        }
    }

    private static String example(String readme, int n) throws IOException {
        return JAVA.matcher(Files.readString(ROOT.resolve(readme)))
                .results()
                .skip(n)
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String printedBy(String type) throws Exception {
        var kept = System.out;
        var heard = new ByteArrayOutputStream();
        try (var loader = loader()) {
            System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
            loader.loadClass(type).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(kept);
        }
        return heard.toString(StandardCharsets.UTF_8).strip();
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    }

    private void compile(String name, String code) {
        var source = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return code;
            }
        };
        var said = new DiagnosticCollector<JavaFileObject>();
        var options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        var compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, said, options, null, List.of(source))
                .call();
        assertThat(compiled).as(said.getDiagnostics().toString()).isTrue();
    }
}
