package org.huizhi.bootstrap;

import java.time.Clock;
import org.huizhi.application.District;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Files;
import org.huizhi.application.kernel.IdSource;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Passwords;
import org.huizhi.application.kernel.Sealer;

/** 装配单: the ports of one district, ready to be put together by a clock. */
record Assembly(
        District district,
        Storage storage,
        Sealer sealer,
        IdSource ids,
        Locator locator,
        Passwords passwords,
        Files files) {

    /** The district by this clock; receipts live by the real one. */
    Huizhi by(Clock clock) {
        return Huizhi.district(district, storage)
                .clock(clock)
                .realClock(Clock.systemUTC())
                .sealer(sealer)
                .ids(ids)
                .locator(locator)
                .passwords(passwords)
                .files(files)
                .build();
    }
}
