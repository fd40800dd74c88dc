package org.huizhi.testkit.report;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ConcurrentHashMap;
import org.huizhi.application.Huizhi;
import org.huizhi.testkit.report.Findings.Finding;
import org.huizhi.testkit.report.Findings.Verdict;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * 契约报告: writes {@code tck-report.json} and {@code tck-report.html} when a build has run contracts or laws of the testkit: which rules
 * passed, failed or were skipped on which subject, with versions and the seed. JUnit finds it by itself wherever the testkit is on the
 * class path. {@code huizhi.tck} names the folder, {@code target/tck} when it is not set.
 */
public final class TckReport implements TestExecutionListener {

    private final ConcurrentHashMap<Promise, Finding> found = new ConcurrentHashMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var why = result.getThrowable().map(Throwable::getMessage).orElse("");
        switch (result.getStatus()) {
            case SUCCESSFUL -> keep(test, Verdict.PASSED, "");
            case ABORTED -> keep(test, Verdict.SKIPPED, why);
            case FAILED -> keep(test, Verdict.FAILED, why);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        keep(test, Verdict.SKIPPED, reason);
    }

    private void keep(TestIdentifier test, Verdict verdict, String why) {
        test.getSource()
                .filter(source -> test.isTest() && source instanceof MethodSource)
                .map(MethodSource.class::cast)
                .ifPresent(source -> Promise.of(source.getJavaClass(), source.getMethodName())
                        .forEach(promise ->
                                found.merge(promise, new Finding(promise, verdict, firstLine(why)), Finding::and)));
    }

    private static String firstLine(String text) {
        return Option.of(text)
                .flatMap(each -> List.ofAll(each.lines()).headOption())
                .getOrElse("");
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (!found.isEmpty()) {
            write(new Findings(about(), List.ofAll(found.values())));
        }
    }

    private static void write(Findings findings) {
        var folder = Path.of(System.getProperty("huizhi.tck", "target/tck"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("tck-report.json"), findings.json());
            Files.writeString(folder.resolve("tck-report.html"), findings.html());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Map<String, String> about() {
        return LinkedHashMap.of(
                "huizhi",
                Option.of(Huizhi.class.getPackage().getImplementationVersion()).getOrElse("development"),
                "java",
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                "seed",
                System.getProperty("huizhi.seed", "random"),
                "full",
                System.getProperty("huizhi.full", "false"),
                "at",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
