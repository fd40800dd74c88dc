package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;

/** Reports for the properties of this package. */
interface Reports {

    static Report at(Instant now, int count) {
        return new Report(
                CaseNumber.of(LocalDate.of(2026, 1, 5), count),
                "quick",
                "2101",
                Origin.REACTIVE,
                new Place(SampleDistrict.HERE, Option.none(), Option.none()),
                now,
                now,
                SampleCast.RESIDENT.id(),
                Option.none(),
                new Sealed("k1.text"),
                List.empty());
    }

    static Report numbered(Report of, int count) {
        return new Report(
                CaseNumber.of(LocalDate.of(2026, 1, 5), count),
                of.channel(),
                of.category(),
                of.origin(),
                of.place(),
                of.occurredAt(),
                of.receivedAt(),
                of.by(),
                of.teller(),
                of.description(),
                of.photos());
    }
}
