package org.huizhi.bootstrap;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * 规则表: a row of {@code docs/rules}.
 *
 * @param file the table it stands in
 * @param codes the codes of rejections, faults and findings, written out; what ends in {@code .*} stands for all that begin so
 * @param tests what breaks when the rule does: a class, or a class and a method behind {@code #}
 */
record Rules(String file, String number, String sentence, Seq<String> codes, String doors, Seq<String> tests) {

    private static final Pattern TICKED = Pattern.compile("`([^`]+)`");
    private static final Pattern CODE = Pattern.compile("(?:kernel|grid|pack|clock|web)(?:\\.[a-z0-9-]+)+(?:\\.\\*)?");
    private static final Set<String> NOT_YET = HashSet.of("not in this version");

    static Seq<Path> files() {
        return SourceTree.files(".md", "docs/rules");
    }

    static Seq<Rules> all() {
        return files().flatMap(file -> SourceTree.rows(SourceTree.read(file), 5)
                .map(cells -> row(file.getFileName().toString(), cells)));
    }

    /** Whether it is put off and says so; then nothing can break. */
    boolean later() {
        return NOT_YET.exists(doors::contains);
    }

    private static Rules row(String file, Seq<String> cells) {
        return new Rules(file, cells.get(0), cells.get(1), codes(cells.get(2)), cells.get(3), tests(cells.get(4)));
    }

    /** One that begins with a dot shares the beginning of the whole one before it. */
    private static Seq<String> codes(String cell) {
        return ticked(cell).foldLeft(List.<String>empty(), (written, text) -> {
            var whole = text.startsWith(".") && !written.isEmpty() ? stem(written.last()) + text : text;
            return CODE.matcher(whole).matches() ? written.append(whole) : written;
        });
    }

    /** One that begins with a number sign is of the class before it. */
    private static Seq<String> tests(String cell) {
        return ticked(cell)
                .foldLeft(
                        List.<String>empty(),
                        (written, text) -> written.append(
                                text.startsWith("#") && !written.isEmpty()
                                        ? written.last().split("#")[0] + text
                                        : text));
    }

    private static Seq<String> ticked(String cell) {
        return SourceTree.all(TICKED, cell).map(found -> found.group(1));
    }

    private static String stem(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }
}
