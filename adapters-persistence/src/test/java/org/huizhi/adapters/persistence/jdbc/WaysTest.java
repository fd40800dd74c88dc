package org.huizhi.adapters.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.kernel.Call;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.junit.jupiter.api.Test;

/** A page costs as many ways to the database as it has questions, not as it has cases; a command costs two. */
class WaysTest {

    @Test
    void st10_7_a_longer_page_takes_no_more_ways() {
        try (var wire = new Wire(TestPostgres.server().getPort());
                var far = far(wire)) {
            var huizhi = district(far);
            var report = CaseCommands.Report.of("quick", "2102", "墙面渗水", SampleDistrict.HERE.value());
            for (int n = 0; n < 60; n++) {
                huizhi.gridCases().report(Call.by(SampleCast.RESIDENT), report).get();
            }
            Seq<Integer> lengths = List.of(2, 40);
            var ways = lengths.map(length -> fewest(
                    wire,
                    () -> assertThat(huizhi.gridCases()
                                    .list(Call.by(SampleCast.DUTY), page(length))
                                    .get()
                                    .items())
                            .hasSize(length)));

            assertThat(ways.last()).isEqualTo(ways.head()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void st10_7_a_command_with_a_key_is_one_way_to_load_and_one_to_commit() {
        try (var wire = new Wire(TestPostgres.server().getPort());
                var far = far(wire)) {
            var cases = district(far).gridCases();
            var report = CaseCommands.Report.of("quick", "2102", "墙面渗水", SampleDistrict.HERE.value());
            var ids = List.range(0, 8)
                    .map(n -> cases.report(Call.by(SampleCast.RESIDENT), report)
                            .get()
                            .opened()
                            .get());

            var ways = ids.zipWithIndex()
                    .map(each -> wire.ways(() -> cases.file(
                                    Call.by(SampleCast.DUTY).keyed("k-" + each._2(), "file"), each._1())
                            .get()));

            assertThat(ways.min()).contains(2);
        }
    }

    private static Database far(Wire wire) {
        var server = TestPostgres.fresh();
        return Database.postgres(
                new PostgresServer(
                        server.url().replaceFirst(":\\d+/", ":" + wire.port() + "/"), server.user(), server.password()),
                "310199");
    }

    private static Huizhi district(Database database) {
        return SampleSystem.builder(
                        SampleDistrict.SAMPLE, SqlStorage.over(database), MovingClock.at(SampleSystem.START))
                .build();
    }

    private static CaseFilter page(int limit) {
        var all = CaseFilter.all();
        return new CaseFilter(
                all.stage(), all.division(), all.category(), all.overdue(), all.q(), all.rows(), all.cursor(), limit);
    }

    /** The pool looks after its connections on the same wire now and then. */
    private static int fewest(Wire wire, Runnable work) {
        work.run();
        return List.range(0, 5).map(n -> wire.ways(work)).min().get();
    }
}
