package org.huizhi.bootstrap;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.huizhi.application.kernel.ledger.Anchors;
import org.huizhi.application.kernel.ledger.Seal;
import org.huizhi.application.kernel.outbox.Position;

/**
 * 锚点文件: the ledger's seals, one a line, only ever appended to. A copy of it on another machine secures the ledger's end also against
 * whoever administers this one.
 */
final class AnchorFile implements Anchors {

    /** Characters of a hash in base64url. */
    private static final int HASH = 43;

    private final Path path;

    AnchorFile(Path path) {
        this.path = path;
    }

    @Override
    public synchronized void keep(Seal seal) {
        var place = seal.upTo();
        var line = "%d %s %d %d %d %s %s%n"
                .formatted(
                        seal.n(), seal.at(), place.transaction(), place.seq(), seal.lines(), seal.key(), seal.hash());
        try (var file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException("the seal cannot be kept in " + path, failure);
        }
    }

    /** A last line that was not written to its end is none. */
    @Override
    public synchronized Option<Seal> newest() {
        try {
            return Files.exists(path)
                    ? List.ofAll(Files.readAllLines(path))
                            .map(line -> line.split(" ", -1))
                            .filter(words -> words.length == 7 && words[6].length() == HASH)
                            .lastOption()
                            .map(AnchorFile::seal)
                    : Option.none();
        } catch (IOException failure) {
            throw new UncheckedIOException("the seals in " + path + " cannot be read", failure);
        }
    }

    private static Seal seal(String[] words) {
        return new Seal(
                Long.parseLong(words[0]),
                Instant.parse(words[1]),
                new Position(Long.parseLong(words[2]), Long.parseLong(words[3])),
                Long.parseLong(words[4]),
                words[5],
                words[6]);
    }
}
