package org.huizhi.bootstrap;

import java.time.Clock;
import java.util.function.Supplier;
import org.huizhi.application.Huizhi;
import org.huizhi.application.HuizhiBuilder;

/** 装配单: the ports of one district, ready to be put together by a clock; receipts live by the real one. */
record Assembly(Supplier<HuizhiBuilder> ports) {

    Huizhi by(Clock clock) {
        return ports.get().clock(clock).realClock(Clock.systemUTC()).build();
    }
}
