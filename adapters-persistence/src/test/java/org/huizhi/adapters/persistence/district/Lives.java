package org.huizhi.adapters.persistence.district;

import io.vavr.collection.List;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.huizhi.application.Storage;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;

/** 几件小案: a little of everything that a storage keeps, told by use cases. */
interface Lives {

    LocalDate DAY = LocalDate.of(2026, 1, 5);
    Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    /** @param name no two of one storage have the same */
    static void tell(Storage storage, String name) {
        var count = new AtomicInteger();
        var huizhi = SampleSystem.builder(SampleDistrict.SAMPLE, storage, MovingClock.at(SampleSystem.START))
                .ids(IdSource.of(() -> name + "-" + count.incrementAndGet()))
                .build();
        var cases = huizhi.gridCases();
        for (var key : List.of("a", "b")) {
            var report = CaseCommands.Report.of("quick", "2102", "墙面渗水", SampleDistrict.HERE.value());
            var id = cases.report(Call.by(SampleCast.RESIDENT).keyed(name + key, key), report)
                    .get()
                    .opened()
                    .get();
            cases.file(Call.by(SampleCast.DUTY), id).get();
            cases.dispatch(Call.by(SampleCast.DISPATCHER), id, new CaseCommands.Dispatch("water", List.of("gas")))
                    .get();
        }
    }
}
