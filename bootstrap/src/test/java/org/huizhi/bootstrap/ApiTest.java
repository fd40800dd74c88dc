package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a host can call is written down in {@code docs/api}, so that nothing of it goes or changes by accident. After a change that is
 * meant: {@code mvn test -pl bootstrap -am -Dtest=ApiTest -Dapi.write=true}, and a line in the change log. Between releases
 * {@code -Dapi.baseline} compares the jars themselves.
 */
class ApiTest {

    private static final Path WRITTEN = SourceTree.ROOT.resolve("docs").resolve("api");

    @BeforeEach
    void sources() {
        assumeTrue(Files.isDirectory(WRITTEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "application"})
    void what_a_host_can_call_is_what_is_written_down(String module) throws IOException {
        var file = WRITTEN.resolve(module + ".txt");
        var now = api("org.huizhi." + module);
        if (Boolean.getBoolean("api.write")) {
            Files.writeString(file, now.mkString("", "\n", "\n"));
        }
        var before = List.ofAll(Files.readAllLines(file));

        assertThat(before.removeAll(now)).as("gone: breaks whoever uses it").isEmpty();
        assertThat(now.removeAll(before)).as("new: to be written down").isEmpty();
    }

    private static Seq<String> api(String packages) {
        return List.ofAll(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages(packages))
                .filter(ApiTest::reachable)
                .flatMap(ApiTest::lines)
                .distinct()
                .sorted();
    }

    /** Public, as is whatever it is nested in. */
    private static boolean reachable(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.isAnonymousClass()
                && type.getEnclosingClass().map(ApiTest::reachable).orElse(true);
    }

    private static Seq<String> lines(JavaClass type) {
        var name = type.getName();
        var supers = List.ofAll(type.getRawInterfaces())
                .map(JavaClass::getName)
                .sorted()
                .mkString(" implements ", ", ", "");
        return List.of(kind(type) + " " + name + (type.getRawInterfaces().isEmpty() ? "" : supers))
                .appendAll(List.ofAll(type.getFields())
                        .filter(field -> open(field.getModifiers()))
                        .map(field -> name + "." + written(field)))
                .appendAll(List.ofAll(type.getCodeUnits())
                        .filter(unit -> open(unit.getModifiers()))
                        .map(unit -> name + "." + written(unit)));
    }

    private static String kind(JavaClass type) {
        if (type.isRecord()) {
            return "record";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isInterface() ? "interface" : "class";
    }

    private static boolean open(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static String written(JavaField field) {
        return field.getName() + ": " + field.getRawType().getSimpleName();
    }

    private static String written(JavaCodeUnit unit) {
        var takes = List.ofAll(unit.getRawParameterTypes())
                .map(JavaClass::getSimpleName)
                .mkString("(", ", ", ")");
        var fixed = unit.getModifiers().contains(JavaModifier.STATIC) ? "static " : "";
        return fixed + unit.getName() + takes + ": " + unit.getRawReturnType().getSimpleName();
    }
}
