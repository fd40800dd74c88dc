package org.huizhi.adapters.persistence.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Every contract, on SQLite files. */
class SqliteContractsTest extends SqlContracts {

    @TempDir
    static Path folder;

    private static SqliteFiles files;
    private static SqlFixture fixture;

    @BeforeAll
    static void start() {
        files = new SqliteFiles(folder);
        fixture = new SqlFixture(files::database);
    }

    @AfterAll
    static void stop() {
        files.close();
    }

    @Override
    SqlFixture fixture() {
        return fixture;
    }
}
