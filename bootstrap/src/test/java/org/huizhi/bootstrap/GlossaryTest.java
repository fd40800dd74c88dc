package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every public type of the domain stands in the glossary under the Chinese term with which its own documentation begins. */
class GlossaryTest {

    private static final Path SOURCES = SourceTree.ROOT.resolve("domain/src/main/java");
    private static final Path GLOSSARY = SourceTree.ROOT.resolve("docs/glossary.md");
    private static final String DOMAIN = "org.huizhi.domain.";
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static Seq<Type> types = List.empty();

    @BeforeAll
    static void the_sources_are_at_hand() {
        assumeThat(Files.isDirectory(SOURCES)).isTrue();
        types = types();
    }

    @Test
    void every_public_type_begins_its_documentation_with_a_chinese_term() {
        assertThat(types.reject(type -> type.chinese().matches("\\P{IsHan}*\\p{IsHan}.*"))
                        .map(Type::name))
                .isEmpty();
    }

    @Test
    void every_public_type_stands_in_the_glossary_under_its_own_term() {
        var written = glossary();

        assertThat(types.map(Type::entry).reject(entry -> written.exists(entry::isSaidBy)))
                .as("rows that are missing or differ; write them with an English term")
                .isEmpty();
    }

    @Test
    void the_glossary_names_no_type_that_is_gone_and_none_twice() {
        var there = types.map(Type::entry);
        var written = glossary();

        assertThat(written.reject(entry -> there.exists(type -> type.isSaidBy(entry))))
                .isEmpty();
        assertThat(written.groupBy(entry -> entry.type() + " " + entry.where())
                        .filterValues(same -> same.size() > 1)
                        .keySet())
                .isEmpty();
    }

    @Test
    void every_entry_has_an_english_term() {
        assertThat(glossary().filter(entry -> entry.english().isBlank())).isEmpty();
    }

    private static Seq<Entry> glossary() {
        return SourceTree.rows(SourceTree.read(GLOSSARY), 4)
                .map(cells -> new Entry(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2).replace("`", ""),
                        cells.get(3).replace("`", "")));
    }

    private static Seq<Type> types() {
        var classes = List.ofAll(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.huizhi.domain"))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .sorted(java.util.Comparator.comparing(JavaClass::getName));
        var shared = classes.groupBy(JavaClass::getSimpleName)
                .filterValues(same -> same.size() > 1)
                .keySet();
        return classes.map(type -> new Type(type.getName(), shared.contains(type.getSimpleName()), term(type)));
    }

    /** What stands before the first colon or full stop of the type's own documentation, without what is in brackets. */
    private static String term(JavaClass type) {
        var source = SourceTree.read(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        var declaration = Pattern.compile("/\\*\\*((?:(?!\\*/)(?s:.))*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*"
                + "public (?:sealed |non-sealed |final |abstract )*(?:record|interface|enum|class) "
                + type.getSimpleName() + "\\b");
        return SourceTree.all(declaration, source)
                .headOption()
                .map(found -> found.group(1).replaceAll("(?m)^\\s*\\*", " ").strip())
                .map(text -> text.split("[:.]", 2)[0])
                .map(term -> term.replaceAll("\\s*[(（].*", "").strip())
                .getOrElse("");
    }

    /** A type as the code has it. */
    private record Type(String name, boolean ambiguous, String chinese) {

        Entry entry() {
            var simple = name.substring(name.lastIndexOf('.') + 1);
            return new Entry(
                    chinese,
                    CAMEL.matcher(simple).replaceAll(" ").toLowerCase(java.util.Locale.ROOT),
                    ambiguous ? name : simple,
                    name.substring(DOMAIN.length(), name.lastIndexOf('.')));
        }
    }

    /** A row, printed as it is written. */
    private record Entry(String chinese, String english, String type, String where) {

        boolean isSaidBy(Entry other) {
            return chinese.equals(other.chinese) && type.equals(other.type) && where.equals(other.where);
        }

        @Override
        public String toString() {
            return "| %s | %s | `%s` | `%s` |".formatted(chinese, english, type, where);
        }
    }
}
