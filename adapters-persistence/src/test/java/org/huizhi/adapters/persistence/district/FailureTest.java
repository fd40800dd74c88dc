package org.huizhi.adapters.persistence.district;

import java.nio.file.Path;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.adapters.persistence.jdbc.Vendor;
import org.huizhi.adapters.persistence.memory.MemoryFixture;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.failure.FailureContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Every use case with every port failing under it, on memory, SQLite and PostgreSQL. */
class FailureTest {

    @Nested
    class OnMemory extends FailureContract {

        @Override
        protected Fixture emptyStorage() {
            var storage = MemoryStorage.empty();
            return new Fixture(storage, receipt -> MemoryFixture.dropped(storage.dropBox(), receipt));
        }
    }

    /** Each trial in a district of its own, all in one file. */
    @Nested
    class OnSqlite extends FailureContract {

        @TempDir
        private static Path folder;

        private static Database file;
        private static int districts;

        @BeforeAll
        static void open() {
            file = Database.sqlite(folder.resolve("huizhi.db"), "310199");
        }

        @AfterAll
        static void close() {
            file.close();
        }

        @Override
        protected Fixture emptyStorage() {
            return district(new Database(file.transactions(), Vendor.SQLITE, "district-" + ++districts));
        }

        @Override
        protected int oneOf() {
            return 15;
        }
    }

    /** Each trial in a district of its own, all in one schema. */
    @Nested
    class OnPostgres extends FailureContract {

        private static Database schema;
        private static int districts;

        @BeforeAll
        static void open() {
            schema = Database.postgres(TestPostgres.fresh(), "310199");
        }

        @AfterAll
        static void close() {
            schema.close();
        }

        @Override
        protected Fixture emptyStorage() {
            return district(new Database(schema.transactions(), Vendor.POSTGRES, "district-" + ++districts));
        }

        @Override
        protected int oneOf() {
            return 15;
        }
    }

    private static FailureContract.Fixture district(Database database) {
        return new FailureContract.Fixture(
                SqlStorage.over(database),
                receipt -> database.transactions()
                        .read(session -> session.first(
                                "select box from drop_box where district = ? and receipt = ?",
                                row -> new Sealed(row.getString(1)),
                                database.district(),
                                receipt)));
    }
}
