package org.huizhi.adapters.persistence.packs;

import org.huizhi.application.District;
import org.huizhi.testkit.laws.ClockLaws;
import org.huizhi.testkit.laws.ClosedLoopLaws;
import org.huizhi.testkit.laws.FormationLaws;
import org.junit.jupiter.api.Nested;

/** The laws hold in every pack that ships. */
class ShippedLawsTest {

    @Nested
    class XuhuiLoop extends ClosedLoopLaws {
        @Override
        protected District district() {
            return Packs.load("xuhui").get();
        }
    }

    @Nested
    class XuhuiClocks extends ClockLaws {
        @Override
        protected District district() {
            return Packs.load("xuhui").get();
        }
    }

    @Nested
    class XuhuiFormations extends FormationLaws {
        @Override
        protected District district() {
            return Packs.load("xuhui").get();
        }
    }

    @Nested
    class JinhuiLoop extends ClosedLoopLaws {
        @Override
        protected District district() {
            return Packs.load("jinhui").get();
        }
    }

    @Nested
    class JinhuiClocks extends ClockLaws {
        @Override
        protected District district() {
            return Packs.load("jinhui").get();
        }
    }

    @Nested
    class JinhuiFormations extends FormationLaws {
        @Override
        protected District district() {
            return Packs.load("jinhui").get();
        }
    }
}
