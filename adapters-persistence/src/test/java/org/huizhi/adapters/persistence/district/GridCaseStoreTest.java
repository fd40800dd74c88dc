package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.application.Storage;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.GridCaseLives;
import org.huizhi.testkit.contracts.GridCaseLives.Way;
import org.huizhi.testkit.contracts.StoreContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cases on every store, by every way a case can go. */
class GridCaseStoreTest {

    @TempDir
    private static Path folder;

    private static final AtomicInteger COUNT = new AtomicInteger();

    static Bench<GridCaseId, GridCase, GridCaseFact> bench(Storage storage, Way way) {
        Supplier<GridCaseId> ids = () -> new GridCaseId("case-" + COUNT.incrementAndGet());
        return new Bench<>(
                storage.gridCases(),
                storage.work(),
                storage.receipts(),
                storage.notes(),
                storage.sequences(),
                storage.looks(),
                ids,
                id -> lives(id).life(way));
    }

    private static GridCaseLives lives(GridCaseId id) {
        var like = GridCaseLives.of(id);
        var count = Integer.parseInt(id.value().substring("case-".length()));
        return new GridCaseLives(
                id, count, like.category(), like.division(), like.by(), like.lead(), like.receivedAt(), like.pace());
    }

    static Database sqlite(Path folder) {
        return Database.sqlite(folder.resolve("huizhi-" + COUNT.incrementAndGet() + ".db"), "310104");
    }

    private static Database postgres() {
        return TestPostgres.empty(GridCaseStoreTest.class);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void columns_and_child_rows_follow_every_step_of_every_way(Way way) {
        try (var database = sqlite(folder)) {
            follows(database, way);
        }
        follows(postgres(), way);
    }

    private static void follows(Database database, Way way) {
        var cases = SqlStorage.over(database).gridCases();
        var bench = bench(SqlStorage.over(database), way);
        var id = bench.freshId().get();
        for (var step : bench.life().apply(id).zipWithIndex()) {
            var stored = cases.commit(id, step._2, step._1, By.NOW).get();

            assertThat(cases.load(id)).containsExactly(stored);
            assertThat(cases.check()).isEmpty();
        }
    }

    @Nested
    class OnMemory extends StoreContract<GridCaseId, GridCase, GridCaseFact> {
        @Override
        protected Bench<GridCaseId, GridCase, GridCaseFact> emptyStorage() {
            return bench(MemoryStorage.empty(), Way.WHOLE);
        }
    }

    @Nested
    class OnSqlite extends StoreContract<GridCaseId, GridCase, GridCaseFact> {

        private Database database;

        @Override
        protected Bench<GridCaseId, GridCase, GridCaseFact> emptyStorage() {
            database = sqlite(folder);
            return bench(SqlStorage.over(database), Way.WHOLE);
        }

        @AfterEach
        void close() {
            database.close();
        }
    }

    @Nested
    class OnPostgres extends StoreContract<GridCaseId, GridCase, GridCaseFact> {
        @Override
        protected Bench<GridCaseId, GridCase, GridCaseFact> emptyStorage() {
            return bench(SqlStorage.over(postgres()), Way.WHOLE);
        }
    }
}
