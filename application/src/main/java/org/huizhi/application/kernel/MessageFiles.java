package org.huizhi.application.kernel;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** 语句文件: reads the message files, one per area and language; the file {@code areas} names the areas, one a line. */
final class MessageFiles {

    private static final String FOLDER = "/org/huizhi/words/";

    private MessageFiles() {}

    static Seq<String> areas() {
        try (var lines = new BufferedReader(open("areas"))) {
            return List.ofAll(lines.lines()).map(String::strip).reject(String::isEmpty);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, String> read(String area, Language language) {
        var sentences = new Properties();
        try (var file = open(area + "_" + language.tag() + ".properties")) {
            sentences.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return List.ofAll(sentences.stringPropertyNames())
                .foldLeft(HashMap.empty(), (map, key) -> map.put(key, sentences.getProperty(key)));
    }

    private static Reader open(String name) {
        var file = MessageFiles.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException("no message file " + FOLDER + name);
        }
        return new InputStreamReader(file, StandardCharsets.UTF_8);
    }
}
