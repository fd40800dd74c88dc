package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huizhi.application.District;
import org.huizhi.domain.kernel.Fault;

/** 地区包: loads the packs that ship with the library, and reads a host's own. What they look like stands in {@code docs/pack-format.md}. */
public interface Packs {

    /** The codes of the packs that ship. */
    static Seq<String> shipped() {
        return resource("shipped")
                .get()
                .lines()
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(List.collector());
    }

    /** A pack that ships with the library. */
    static Either<PackRejection, District> load(String code) {
        return shipped().contains(code)
                ? read(code, texts(code))
                : Either.left(PackRejection.of(code, Fault.of("pack", code, "pack.not-shipped", shipped())));
    }

    /** The files of a pack that ships, text by name: what a host's own pack can begin with. */
    static Map<String, String> texts(String code) {
        return LinkedHashMap.ofEntries(
                PackFiles.NAMES.flatMap(name -> resource(code + "/" + name).map(text -> Map.entry(name, text))));
    }

    /**
     * A host's own pack.
     *
     * @param name what to call it as long as it does not say so itself
     * @param files text by file name, such as {@code grid/channels.yaml}
     */
    static Either<PackRejection, District> read(String name, Map<String, String> files) {
        return Reading.of(name, files.mapValues(Option::of));
    }

    /**
     * A host's own pack from a folder: every {@code .yaml} and {@code .yml} in it, in UTF-8; other files do not matter.
     *
     * @throws UncheckedIOException when the folder cannot be read
     */
    static Either<PackRejection, District> read(Path folder) {
        try (var files = Files.walk(folder)) {
            var texts = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .collect(List.collector())
                    .map(file -> Map.entry(folder.relativize(file).toString().replace('\\', '/'), text(bytes(file))));
            return Reading.of(String.valueOf(folder.getFileName()), LinkedHashMap.ofEntries(texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Option<String> resource(String name) {
        try (var stream = Packs.class.getResourceAsStream("/org/huizhi/packs/" + name)) {
            return stream == null ? Option.none() : text(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** None when it is not UTF-8. */
    private static Option<String> text(byte[] bytes) {
        try {
            return Option.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Option.none();
        }
    }
}
