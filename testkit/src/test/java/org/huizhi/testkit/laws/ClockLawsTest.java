package org.huizhi.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import org.huizhi.application.District;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.ClockRule;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.Rung;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The laws hold in the sample district, and say where a pack breaks them. */
class ClockLawsTest {

    @Nested
    class Sample extends ClockLaws {
        @Override
        protected District district() {
            return new District(
                    SampleDistrict.PACK,
                    named(ClockTrial.rules(SampleDistrict.SAMPLE)
                            .toLinkedMap(ClockRule::code, rule -> new Label("时限" + rule.code(), rule.code()))));
        }
    }

    @Test
    void a_ladder_that_tells_nobody_when_the_budget_is_used_up_is_told() {
        var laws = over(new Ladder(List.of(new Rung("remind", 75), new Rung("late", 120))), SamplePolicy.POLICY);

        assertThatThrownBy(laws::c6_somebody_is_told_when_the_budget_is_used_up)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("100 %");
        assertThatCode(laws::c6_every_rung_is_reached_once_in_order_and_the_full_budget_at_the_due_instant)
                .doesNotThrowAnyException();
    }

    @Test
    void a_clock_without_a_name_is_told() {
        assertThatThrownBy(
                        over(SampleDistrict.LADDER, named(LinkedHashMap.empty()))
                                ::c7_every_state_of_every_clock_is_said_in_both_languages_and_every_clock_has_a_name)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("has no name");
    }

    private static GridPolicy named(Map<String, Label> names) {
        var sample = SamplePolicy.POLICY;
        return new GridPolicy(
                sample.channels(),
                sample.categories(),
                sample.playbooks(),
                sample.reasons(),
                sample.parties(),
                sample.confirming(),
                names,
                sample.limits());
    }

    private static ClockLaws over(Ladder ladder, GridPolicy policy) {
        var sample = SampleDistrict.PACK;
        var pack = new DistrictPack(
                sample.code(),
                sample.version(),
                sample.district(),
                sample.name(),
                sample.levels(),
                sample.complete(),
                sample.territory(),
                sample.shapes(),
                sample.calendar(),
                ladder,
                sample.units(),
                sample.purposes(),
                sample.roles(),
                sample.rungs(),
                sample.formations(),
                sample.gazetteer());
        return new ClockLaws() {
            @Override
            protected District district() {
                return new District(pack, policy);
            }
        };
    }
}
