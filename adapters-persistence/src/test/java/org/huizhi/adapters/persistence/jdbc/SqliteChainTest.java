package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tampering with an SQLite file. */
class SqliteChainTest extends ChainTampering {

    @TempDir
    static Path folder;

    private static SqliteFiles files;

    @BeforeAll
    static void start() {
        files = new SqliteFiles(folder);
    }

    @AfterAll
    static void stop() {
        files.close();
    }

    @Override
    Database empty() {
        return files.database();
    }

    @Override
    Seq<String> disarm() {
        return List.of("ledger", "seal", "dated_entry")
                .flatMap(table ->
                        List.of("changed", "shortened").map(how -> "drop trigger " + table + "_is_not_" + how));
    }
}
