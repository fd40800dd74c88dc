package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a host can call or implement is written down in {@code docs/api}, so that nothing of it goes or changes by accident. After a
 * change that is meant: {@code mvn test -pl bootstrap -am -Dtest=ApiTest -Dapi.write=true}, and a line in the change log. Between
 * releases {@code -Dapi.baseline} compares the jars themselves.
 */
class ApiTest {

    private static final Path WRITTEN = SourceTree.ROOT.resolve("docs").resolve("api");

    private static final List<String> OF_JDBC = List.of("Database", "PostgresServer", "Lease", "StorageException");

    /** What every object has. */
    private static final List<String> ALWAYS = List.of("equals", "hashCode", "toString");

    /** 对外部分: what is meant for hosts; of the adapters only what a host puts together, of the doors what comes by HTTP. */
    enum Part {
        DOMAIN("org.huizhi.domain"),
        APPLICATION("org.huizhi.application"),
        TESTKIT("org.huizhi.testkit"),
        ADAPTERS(
                "org.huizhi.adapters.persistence.district",
                "org.huizhi.adapters.persistence.packs",
                "org.huizhi.adapters.persistence.jdbc",
                "org.huizhi.adapters.engines",
                "org.huizhi.adapters.web.webhooks"),
        BOOTSTRAP("org.huizhi.bootstrap");

        private final List<String> packages;

        Part(String... packages) {
            this.packages = List.of(packages);
        }

        Path file() {
            return WRITTEN.resolve(name().toLowerCase() + ".txt");
        }

        /** What is new in the core is written down with the change that brings it, elsewhere at the latest with a release. */
        boolean core() {
            return this == DOMAIN || this == APPLICATION;
        }
    }

    @BeforeEach
    void sources() {
        assumeTrue(Files.isDirectory(WRITTEN));
    }

    @ParameterizedTest
    @EnumSource
    void what_a_host_can_call_is_what_is_written_down(Part part) throws IOException {
        var now = api(part);
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(part.file(), now.mkString("", "\n", "\n"));
        }
        var before = List.ofAll(Files.readAllLines(part.file()));
        var fresh = now.removeAll(before);

        assertThat(before.removeAll(now)).as("gone: breaks whoever uses it").isEmpty();
        assertThat(fresh.filter(line -> asksMore(line, before)))
                .as("new and abstract: breaks whoever implements it")
                .isEmpty();
        assertThat(part.core() ? fresh : List.empty())
                .as("new: to be written down")
                .isEmpty();
    }

    /** A member without a body in a type that a host may have implemented. */
    private static boolean asksMore(String line, Seq<String> before) {
        var owner = line.replaceAll("^abstract ([^(]+)\\.[^.(]+\\(.*$", "$1");
        return line.startsWith("abstract ")
                && before.exists(each -> each.matches("(?:abstract class|interface) \\Q" + owner + "\\E(?: .*)?"));
    }

    private static Seq<String> api(Part part) {
        return List.ofAll(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(part.packages.toJavaArray(String[]::new)))
                .filter(ApiTest::reachable)
                .flatMap(ApiTest::lines)
                .distinct()
                .sorted();
    }

    /** Public, as is whatever it is nested in; the workings of the stores are public to one another only. */
    private static boolean reachable(JavaClass type) {
        var inside = type.getPackageName().endsWith(".jdbc") && !OF_JDBC.contains(type.getSimpleName());
        return !inside
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnonymousClass()
                && type.getEnclosingClass().map(ApiTest::reachable).orElse(true);
    }

    private static Seq<String> lines(JavaClass type) {
        return List.of(head(type))
                .appendAll(List.ofAll(type.getFields())
                        .filter(field -> open(field.getModifiers()))
                        .map(field -> written(type, field)))
                .appendAll(List.ofAll(type.getCodeUnits())
                        .filter(unit -> open(unit.getModifiers()) && !ALWAYS.contains(unit.getName()))
                        .map(unit -> written(type, unit)));
    }

    private static String head(JavaClass type) {
        var above = type.getSuperclass()
                .map(JavaType::getName)
                .filter(name -> !name.matches("java\\.lang\\.(Object|Record|Enum).*"))
                .map(name -> " extends " + brief(name))
                .orElse("");
        return kind(type) + " " + type.getName() + above + named(type.getInterfaces(), " implements ", "");
    }

    private static String kind(JavaClass type) {
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        if (type.isInterface()) {
            return type.reflect().isSealed() ? "sealed interface" : "interface";
        }
        return word(type.getModifiers(), JavaModifier.FINAL) + word(type.getModifiers(), JavaModifier.ABSTRACT)
                + "class";
    }

    private static String word(Set<JavaModifier> modifiers, JavaModifier modifier) {
        return modifiers.contains(modifier) ? modifier.name().toLowerCase() + " " : "";
    }

    private static boolean open(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static String written(JavaClass type, JavaField field) {
        return word(field.getModifiers(), JavaModifier.STATIC) + type.getName() + "." + field.getName() + ": "
                + brief(field.getType().getName());
    }

    private static String written(JavaClass type, JavaCodeUnit unit) {
        var takes = List.ofAll(unit.getParameterTypes())
                .map(each -> brief(each.getName()))
                .mkString("(", ", ", ")");
        return word(unit.getModifiers(), JavaModifier.ABSTRACT) + word(unit.getModifiers(), JavaModifier.STATIC)
                + type.getName() + "." + unit.getName() + takes + ": "
                + brief(unit.getReturnType().getName())
                + named(unit.getThrowsClause().getTypes(), " throws ", "");
    }

    private static String named(Collection<? extends JavaType> types, String before, String none) {
        return types.isEmpty()
                ? none
                : List.ofAll(types).map(each -> brief(each.getName())).sorted().mkString(before, ", ", "");
    }

    /** Without the packages that everybody knows. */
    private static String brief(String name) {
        return name.replaceAll(
                "\\b(?:java\\.lang|java\\.time|java\\.util\\.function|io\\.vavr\\.(?:control|collection)|org\\.huizhi\\.(?:[a-z0-9]+\\.)*[a-z0-9]+)\\.(?=[A-Z])",
                "");
    }
}
