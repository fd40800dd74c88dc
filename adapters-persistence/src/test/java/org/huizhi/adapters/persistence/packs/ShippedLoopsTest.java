package org.huizhi.adapters.persistence.packs;

import org.huizhi.application.District;
import org.huizhi.testkit.laws.ClosedLoopLaws;
import org.junit.jupiter.api.Nested;

/** The closed loop holds in every pack that ships. */
class ShippedLoopsTest {

    @Nested
    class Xuhui extends ClosedLoopLaws {
        @Override
        protected District district() {
            return Packs.load("xuhui").get();
        }
    }

    @Nested
    class Jinhui extends ClosedLoopLaws {
        @Override
        protected District district() {
            return Packs.load("jinhui").get();
        }
    }
}
