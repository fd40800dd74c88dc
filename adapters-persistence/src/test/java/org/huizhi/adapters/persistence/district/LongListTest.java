package org.huizhi.adapters.persistence.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.application.grid.CaseQuery;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.access.Visible;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.testkit.contracts.GridCaseLives;
import org.huizhi.testkit.contracts.GridCaseLives.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongListTest {

    private static final DivisionCode DISTRICT = new DivisionCode("310104");

    @TempDir
    private Path folder;

    /** Copies one row so often that there are {@code last} of them. */
    private static void fill(Database database, int first, int last) {
        database.transactions()
                .run(session -> session.update(
                        "with recursive count (n) as (select ? union all select n + 1 from count where n < ?)"
                                + " insert into grid_case select district, 'c-' || n, version, v, body,"
                                + " '20260106' || printf('%05d', n), stage, channel, category, origin, division, street,"
                                + " lat, lon, lead, reported_by, occurred_at, received_at, nearest_due, next_rung,"
                                + " open_until, provisional, round, returns, reworks, closed_at, merged_into"
                                + " from grid_case, count where id = 'c-1'",
                        first, last));
    }

    @Test
    void a_list_is_counted_up_to_ten_thousand_and_nothing_twice() {
        var seen = new Visible(
                HashSet.of(DISTRICT), HashSet.of(new UnitId("water")), HashSet.of(new ActorId("resident-1")));
        var any = new CaseQuery(
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                1);
        var now = Instant.parse("2026-01-09T00:00:00Z");
        try (var database = Database.sqlite(folder.resolve("huizhi.db"), "310104")) {
            var storage = SqlStorage.over(database);
            var id = new GridCaseId("c-1");
            storage.gridCases()
                    .commit(id, 0, GridCaseLives.of(id).life(Way.WHOLE).get(3), By.NOW)
                    .get();

            fill(database, 2, 10_000);
            assertThat(storage.gridCaseReads().page(any, seen, now).total()).containsExactly(10_000L);

            fill(database, 10_001, 10_001);
            assertThat(storage.gridCaseReads().page(any, seen, now).total()).isEmpty();
        }
    }
}
