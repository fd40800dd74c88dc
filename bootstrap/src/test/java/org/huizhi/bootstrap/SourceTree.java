package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 源码树: the project's own files, for tests that compare code with what is written about it. */
final class SourceTree {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern TEXT_OR_COMMENT =
            Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|/\\*(?s:.*?)\\*/|//[^\n]*");

    private SourceTree() {}

    /** The files under these folders of the project whose name ends so, in a fixed order; none where a folder is absent. */
    static Seq<Path> files(String ending, String... folders) {
        return List.of(folders).flatMap(folder -> {
            var start = ROOT.resolve(folder);
            if (!Files.isDirectory(start)) {
                return List.empty();
            }
            try (var tree = Files.walk(start)) {
                return List.ofAll(tree.filter(file -> file.toString().endsWith(ending)))
                        .sorted();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of a Markdown table with so many columns, without its head; cells are stripped. */
    static Seq<Seq<String>> rows(String markdown, int columns) {
        var rows = List.ofAll(markdown.lines())
                .filter(line -> line.startsWith("|"))
                .map(SourceTree::cells)
                .filter(cells -> cells.size() == columns);
        return rows.zipWithIndex()
                .reject(row ->
                        isRule(row._1) || rows.drop(row._2 + 1).headOption().exists(SourceTree::isRule))
                .map(row -> row._1);
    }

    /** Java without its comments. */
    static String code(Path file) {
        return TEXT_OR_COMMENT
                .matcher(read(file))
                .replaceAll(match -> match.group().startsWith("/") ? "" : Matcher.quoteReplacement(match.group()));
    }

    /** Everything that a pattern finds. */
    static Seq<MatchResult> all(Pattern pattern, String text) {
        return List.ofAll(pattern.matcher(text).results());
    }

    private static Seq<String> cells(String line) {
        return List.of(line.strip().replaceAll("^\\||\\|$", "").split("(?<!\\\\)\\|", -1))
                .map(String::strip);
    }

    private static boolean isRule(Seq<String> cells) {
        return cells.forAll(cell -> cell.matches(":?-+:?"));
    }
}
