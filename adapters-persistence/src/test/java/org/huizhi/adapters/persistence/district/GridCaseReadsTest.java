package org.huizhi.adapters.persistence.district;

import java.nio.file.Path;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.application.Storage;
import org.huizhi.testkit.contracts.GridCaseContract.Fixture;
import org.huizhi.testkit.contracts.GridCaseDutiesContract;
import org.huizhi.testkit.contracts.GridCaseReadsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The same lists, figures and due work from every store. */
class GridCaseReadsTest {

    @TempDir
    private static Path folder;

    private static Database database;

    private static Fixture fixture(Storage storage) {
        return new Fixture(storage.gridCases(), storage.work(), storage.gridCaseReads());
    }

    private static Fixture sqlite() {
        close();
        database = GridCaseStoreTest.sqlite(folder);
        return fixture(SqlStorage.over(database));
    }

    private static Fixture postgres() {
        return fixture(SqlStorage.over(TestPostgres.empty(GridCaseReadsTest.class)));
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Nested
    class ListsOnMemory extends GridCaseReadsContract {
        @Override
        protected Fixture emptyReads() {
            return fixture(MemoryStorage.empty());
        }
    }

    @Nested
    class DutiesOnMemory extends GridCaseDutiesContract {
        @Override
        protected Fixture emptyReads() {
            return fixture(MemoryStorage.empty());
        }
    }

    @Nested
    class ListsOnSqlite extends GridCaseReadsContract {
        @Override
        protected Fixture emptyReads() {
            return sqlite();
        }
    }

    @Nested
    class DutiesOnSqlite extends GridCaseDutiesContract {
        @Override
        protected Fixture emptyReads() {
            return sqlite();
        }
    }

    @Nested
    class ListsOnPostgres extends GridCaseReadsContract {
        @Override
        protected Fixture emptyReads() {
            return postgres();
        }
    }

    @Nested
    class DutiesOnPostgres extends GridCaseDutiesContract {
        @Override
        protected Fixture emptyReads() {
            return postgres();
        }
    }
}
