package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.adapters.persistence.jdbc.TestPostgres;
import org.huizhi.application.Capability;
import org.huizhi.application.Storage;
import org.huizhi.testkit.failure.CapabilitiesContract;
import org.huizhi.testkit.failure.StorageOpener;
import org.huizhi.testkit.failure.StorageOpener.Opened;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What each store declares it does, and a false declaration is found. */
class CapabilitiesTest {

    @TempDir
    private static Path folder;

    @Nested
    class OnMemory extends CapabilitiesContract {
        @Override
        protected StorageOpener opener() {
            return arguments -> new Opened(MemoryStorage.empty(), () -> {});
        }

        @Override
        protected Seq<String> arguments() {
            return List.empty();
        }
    }

    @Nested
    class OnSqlite extends CapabilitiesContract {
        @Override
        protected StorageOpener opener() {
            return new SqliteOpener();
        }

        @Override
        protected Seq<String> arguments() {
            return List.of(folder.resolve("capable.db").toString());
        }
    }

    @Nested
    class OnPostgres extends CapabilitiesContract {

        private final PostgresServer server = TestPostgres.fresh();

        @Override
        protected StorageOpener opener() {
            return new PostgresOpener();
        }

        @Override
        protected Seq<String> arguments() {
            return List.of(server.url(), server.user(), server.password());
        }
    }

    /** Memory that boasts. */
    private static CapabilitiesContract boasting(Capability... of) {
        return new CapabilitiesContract() {
            @Override
            protected StorageOpener opener() {
                return arguments -> new Opened(declaring(MemoryStorage.empty(), HashSet.of(of)), () -> {});
            }

            @Override
            protected Seq<String> arguments() {
                return List.empty();
            }
        };
    }

    private static Storage declaring(Storage storage, Set<Capability> capabilities) {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(),
                new Class<?>[] {Storage.class},
                (proxy, method, arguments) ->
                        method.getName().equals("capabilities") ? capabilities : method.invoke(storage, arguments));
    }

    @Test
    void a_false_declaration_is_found() {
        assertThatThrownBy(boasting(Capability.DURABLE)::st20_what_is_durable_is_there_when_it_is_opened_again)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(boasting(Capability.SHARED)::st20_1_what_is_shared_is_seen_by_all_and_done_once)
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void what_is_not_declared_is_skipped_with_the_reason() {
        assertThatThrownBy(boasting()::st20_what_is_durable_is_there_when_it_is_opened_again)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("not declared: DURABLE");
    }

    @Test
    void each_store_says_what_it_can() {
        assertThat(MemoryStorage.empty().capabilities()).containsExactly(Capability.ORDERED_OUTBOX);
    }
}
