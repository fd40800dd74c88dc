package org.huizhi.application.kernel;

import java.time.Clock;
import java.time.LocalDate;
import org.huizhi.application.Storage;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.testkit.OpenSealer;
import org.huizhi.testkit.SampleDistrict;

/** The office of the sample district over a storage. */
final class Offices {

    private Offices() {}

    static Office over(Storage storage, Clock clock) {
        var gate = new Gate(
                AccessTable.matrix(),
                Gate.Narrowing.none(),
                () -> LocalDate.ofInstant(clock.instant(), SampleDistrict.ZONE));
        return new Office(gate, storage.receipts(), new OpenSealer(), clock, clock, "sample-1");
    }
}
