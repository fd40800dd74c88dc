package org.huizhi.adapters.persistence.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** SQLite files in one folder. Closes the last database when it opens the next. */
final class SqliteFiles implements AutoCloseable {

    private final Path folder;
    private Database open;

    SqliteFiles(Path folder) {
        this.folder = folder;
    }

    Database database() {
        close();
        try {
            open = Database.sqlite(Files.createTempFile(folder, "huizhi", ".db"), "310104")
                    .chained(new TestKeys("k1"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        open.transactions().run(ErrandTable::create);
        return open;
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
