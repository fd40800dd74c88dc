package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.nio.file.Path;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.testkit.failure.KillContract;
import org.huizhi.testkit.failure.StorageOpener;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it works on SQLite and PostgreSQL; and that the contract finds a store that answers before it commits. */
class KillTest {

    @TempDir
    private static Path folder;

    @Nested
    class OnSqlite extends KillContract {

        @Override
        protected Class<? extends StorageOpener> opener() {
            return SqliteOpener.class;
        }

        @Override
        protected Seq<String> arguments() {
            return List.of(folder.resolve("killed.db").toString());
        }
    }

    /** The process is killed; the database server lives on. */
    @Nested
    class OnPostgres extends KillContract {

        private final PostgresServer server = TestPostgres.fresh();

        @Override
        protected Class<? extends StorageOpener> opener() {
            return PostgresOpener.class;
        }

        @Override
        protected Seq<String> arguments() {
            return List.of(server.url(), server.user(), server.password());
        }
    }

    /** The process is killed, and the database server with all its processes before it. */
    @Nested
    class OnPostgresTree extends KillContract {

        @Override
        protected Class<? extends StorageOpener> opener() {
            return PostgresTreeOpener.class;
        }

        @Override
        protected Seq<String> arguments() {
            return List.of(folder.resolve("postgres").toString());
        }

        @Override
        protected Seq<ProcessHandle> others() {
            var tree = PostgresTreeOpener.tree(folder.resolve("postgres"));
            assertThat(tree).hasSizeGreaterThan(4);
            return tree;
        }
    }

    /** Not a test of its own: what it extends must turn red. */
    private static final class OnHastyStore extends KillContract {

        @Override
        protected Class<? extends StorageOpener> opener() {
            return HastyOpener.class;
        }

        @Override
        protected Seq<String> arguments() {
            return List.of(folder.resolve("hasty.db").toString());
        }
    }

    @Test
    void a_store_that_answers_before_it_commits_is_found() {
        var contract = new OnHastyStore();

        assertThatThrownBy(contract::st18_a_killed_process_loses_nothing_it_acknowledged_and_leaves_nothing_half_done)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lost after kill");
    }
}
