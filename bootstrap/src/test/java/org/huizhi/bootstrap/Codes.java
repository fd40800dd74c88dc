package org.huizhi.bootstrap;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** 代码清单: the codes of rejections, faults and phrases that the main sources use, found by reading them. */
final class Codes {

    private static final String AREA = "(?:kernel|grid|minors|eldercare|clock|pack|web)";
    private static final Pattern WHOLE = Pattern.compile("\"(" + AREA + "(?:\\.[a-z0-9-]*[a-z0-9])+)\"");
    private static final Pattern DEEP = Pattern.compile("\"(" + AREA + "(?:\\.[a-z0-9-]*[a-z0-9]){2,})\"");
    private static final Pattern BEGUN = Pattern.compile("\"(" + AREA + "\\.(?:[a-z0-9-]+\\.)*(?:[a-z0-9-]*-)?)\" \\+");
    private static final Pattern ADDED = Pattern.compile("code\\(\\) \\+ \"(\\.[a-z0-9.-]+)\"");
    private static final Pattern ANSWER = Pattern.compile("String code\\(\\) \\{\\s*return ([^;]*);");
    private static final Pattern FAULT = Pattern.compile("\\bFault\\.of\\(");
    private static final Pattern PHRASE = Pattern.compile("\\b(?:Fault\\.of|Phrase\\.of|new Phrase)\\(");

    private final Map<String, String> files;
    private final Seq<String> sources;
    private final Set<String> words;

    private Codes(Map<String, String> files, Set<String> words) {
        this.files = files;
        this.sources = files.values();
        this.words = words;
    }

    /** Of these modules, with the keys of the message files, by which codes that are put together are told. */
    static Codes in(Set<String> words, String... modules) {
        var folders = List.of(modules).map(module -> module + "/src/main/java").toJavaArray(String[]::new);
        Seq<Path> files = SourceTree.files(".java", folders);
        return new Codes(files.toLinkedMap(Path::toString, SourceTree::code), words);
    }

    /** What rejections answer when asked for their code. */
    Set<String> rejections() {
        return sources.flatMap(source -> SourceTree.all(ANSWER, source)
                        .map(found -> found.group(1))
                        .flatMap(answer -> found(WHOLE, answer).appendAll(joined(answer, source))))
                .toSet();
    }

    /** What faults are made with. */
    Set<String> faults() {
        return sources.flatMap(source -> said(FAULT, source)).toSet();
    }

    /** Every code in the files of these names, such as those of findings. */
    Set<String> of(String... names) {
        var wanted = HashSet.of(names);
        return files.filterKeys(
                        path -> wanted.contains(Path.of(path).getFileName().toString()))
                .values()
                .flatMap(source -> found(WHOLE, source))
                .toSet();
    }

    /** Whatever is written out and begins so. */
    Set<String> beginning(String area) {
        return sources.flatMap(source -> found(WHOLE, source))
                .filter(code -> code.startsWith(area))
                .toSet();
    }

    /** Everything that is said, and whatever else looks like a code: an area and at least two more names. */
    Set<String> all() {
        return rejections()
                .addAll(sources.flatMap(source -> said(PHRASE, source)))
                .addAll(sources.flatMap(source -> found(DEEP, source)));
    }

    /** The beginnings of codes that are put together. */
    Set<String> beginnings() {
        return sources.flatMap(source -> found(BEGUN, source)).toSet();
    }

    private Seq<String> said(Pattern call, String source) {
        return SourceTree.all(call, source).flatMap(start -> {
            var arguments = arguments(source, start.end());
            var own = SourceTree.all(ANSWER, source.substring(0, start.start()))
                    .lastOption()
                    .map(answer -> found(WHOLE, answer.group(1)))
                    .getOrElse(List.empty());
            return found(WHOLE, arguments)
                    .appendAll(joined(arguments, source))
                    .appendAll(own.flatMap(code -> found(ADDED, arguments).map(code::concat)));
        });
    }

    /** The keys that begin as the text does and go on with a literal of the same source. */
    private Seq<String> joined(String text, String source) {
        return found(BEGUN, text)
                .flatMap(beginning -> words.filter(key -> key.startsWith(beginning))
                        .filter(key -> source.contains("\"" + key.substring(beginning.length()) + "\"")));
    }

    private static Seq<String> found(Pattern pattern, String text) {
        return SourceTree.all(pattern, text).map(match -> match.group(1));
    }

    /** From behind an opening bracket to the one that closes it; literals hold no unbalanced ones in our codes. */
    private static String arguments(String source, int from) {
        var end = from;
        for (int open = 1; open > 0 && end < source.length(); end++) {
            var sign = source.charAt(end);
            open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return source.substring(from, end);
    }
}
