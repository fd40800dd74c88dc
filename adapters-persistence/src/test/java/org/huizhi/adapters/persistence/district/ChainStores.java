package org.huizhi.adapters.persistence.district;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.application.Storage;
import org.huizhi.testkit.SampleDistrict;

/** Every store that a story is told to, each empty when it is asked for. Closes the last database when it opens the next. */
final class ChainStores implements AutoCloseable {

    private final Path folder;
    private Database open;

    ChainStores() {
        try {
            folder = Files.createTempDirectory("huizhi-chain");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The first is the one that the others are held against. */
    Map<String, Supplier<Storage>> all() {
        return LinkedHashMap.of(
                "memory", MemoryStorage::empty, "sqlite", this::sqlite, "postgres", ChainStores::postgres);
    }

    Map<String, Supplier<Storage>> memory() {
        return LinkedHashMap.of("memory", MemoryStorage::empty);
    }

    private Storage sqlite() {
        close();
        open = Database.sqlite(folder.resolve("huizhi.db"), SampleDistrict.DISTRICT.value());
        return SqlStorage.over(open);
    }

    private static Storage postgres() {
        return SqlStorage.over(TestPostgres.empty(ChainStores.class));
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
        for (var name : new String[] {"huizhi.db", "huizhi.db-wal", "huizhi.db-shm"}) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
