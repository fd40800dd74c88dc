package org.huizhi.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.huizhi.adapters.engines.ciphers.AesSealer;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.engines.geometry.JtsLocator;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.packs.Packs;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.testkit.MovingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedded district runs on its host's threads only. */
class QuietTest {

    @TempDir
    Path folder;

    @Test
    void no_district_starts_a_thread_not_even_two_of_them() {
        var before = threads();

        try (var database = Database.sqlite(folder.resolve("here.db"), "310104")) {
            live(SqlStorage.over(database));
            live(MemoryStorage.empty());

            assertThat(threads().diff(before)).isEmpty();
        }
    }

    private void live(Storage storage) {
        var district = Packs.load("xuhui").get();
        var pack = district.pack();
        var clock = MovingClock.at(Instant.parse("2026-01-05T02:00:00Z"));
        var huizhi = Huizhi.district(district, storage)
                .clock(clock)
                .sealer(new AesSealer(KeyFile.openOrCreate(folder.resolve("host.key")), KeyFile.INDEX))
                .ids(IdSource.of(() -> UUID.randomUUID().toString()))
                .locator(new JtsLocator(
                        pack.shapes(), Territory.of(java.time.LocalDate.of(2026, 1, 5), pack.territory())))
                .build();
        Telling.reportTo(huizhi);
        huizhi.tick(clock.instant());
        huizhi.relay();
        huizhi.seal();
    }

    /** Those of the machine itself come and go and are not counted. */
    private static Set<String> threads() {
        return HashSet.ofAll(List.ofAll(Thread.getAllStackTraces().keySet())
                .filter(thread -> thread.getThreadGroup() != null
                        && !thread.getThreadGroup().getName().equals("system")
                        && !thread.getName().startsWith("ForkJoinPool"))
                .map(Thread::getName));
    }
}
