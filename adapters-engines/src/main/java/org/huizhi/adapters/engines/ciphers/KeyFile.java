package org.huizhi.adapters.engines.ciphers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.huizhi.application.kernel.Keys;

/**
 * 密钥文件: the master keys in a file that only its owner can read. Each line is a name and 32 bytes in base64; {@code #} begins a
 * comment. The key named {@code index} makes the blind indexes and never changes; the last of the others seals what is new, so a new
 * line changes the key and old boxes stay readable. It prints without its keys.
 */
public final class KeyFile implements Keys {

    /** The name of the key for blind indexes. */
    public static final String INDEX = "index";

    private static final String FIRST = "k1";
    private static final int BYTES = 32;

    private final Path path;
    private final Map<String, byte[]> keys;

    private KeyFile(Path path, Map<String, byte[]> keys) {
        this.path = path;
        this.keys = keys;
    }

    /**
     * Reads the file, or makes one with new keys where there is none. Of several processes that make it at once, one wins and all
     * read the same keys. On a file system without POSIX rights the folder has to protect the file.
     *
     * @throws IllegalStateException when others than the owner have any right to the file, or it is damaged
     */
    public static KeyFile openOrCreate(Path path) {
        try {
            if (!Files.exists(path)) {
                OwnerFiles.create(path, fresh());
            }
            return open(path);
        } catch (IOException failure) {
            throw new UncheckedIOException("the key file " + path + " can neither be read nor made", failure);
        }
    }

    /**
     * Reads the file; nothing is made.
     *
     * @throws IllegalStateException when others than the owner have any right to the file, or it is damaged
     * @throws IOException when it is missing or cannot be read
     */
    public static KeyFile open(Path path) throws IOException {
        OwnerFiles.requirePrivate(path);
        return new KeyFile(path, parse(path, List.ofAll(Files.readAllLines(path, UTF_8))));
    }

    @Override
    public String current() {
        return keys.keySet().filter(name -> !name.equals(INDEX)).last();
    }

    @Override
    public byte[] master(String name) {
        return keys.get(name)
                .getOrElseThrow(() -> new IllegalStateException("no key named " + name + " in " + path))
                .clone();
    }

    @Override
    public String toString() {
        return "KeyFile[" + path + ", " + keys.keySet().mkString(", ") + "]";
    }

    private static Map<String, byte[]> parse(Path path, List<String> lines) {
        var keys = LinkedHashMap.<String, byte[]>empty();
        for (var line : lines.zipWithIndex().filter(line -> !line._1.isBlank() && !line._1.startsWith("#"))) {
            var words = line._1.strip().split("\\s+");
            var sound = words.length == 2 && words[0].matches("[A-Za-z0-9]{1,16}") && !keys.containsKey(words[0]);
            keys = keys.put(words[0], sound ? bytes(words[1]) : new byte[0]);
            if (keys.get(words[0]).get().length != BYTES) {
                throw new IllegalStateException("line " + (line._2 + 1) + " of the key file " + path
                        + " is no new name with 32 bytes in base64; put back the file from its copy");
            }
        }
        if (!keys.containsKey(INDEX) || keys.size() < 2) {
            throw new IllegalStateException("the key file " + path + " needs a key named " + INDEX
                    + " and one to seal with; put back the file from its copy");
        }
        return keys;
    }

    /** No bytes when the text is not base64. */
    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    private static String fresh() {
        var random = new SecureRandom();
        return List.of(INDEX, FIRST)
                .map(name -> {
                    var key = new byte[BYTES];
                    random.nextBytes(key);
                    return name + " " + Base64.getEncoder().encodeToString(key);
                })
                .prepend(
                        "# Master keys of a Huizhi district. Without this file nothing sealed can be read: keep a copy apart.")
                .mkString("", "\n", "\n");
    }
}
