package org.huizhi.testkit.laws;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.application.District;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.network.Notation;
import org.huizhi.domain.kernel.network.Slot;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The laws hold over teams and a network of the sample district, and say where a pack breaks them. */
class FormationLawsTest {

    private static final Formation NETWORK = new Formation(
            "minors",
            new Label("未保网络", "Child protection"),
            "1",
            notation("1+2+N"),
            List.of(
                    slot("centre", 1, 1, Option.of(1), Option.none()),
                    slot("station", 2, 1, Option.none(), Option.of("street")),
                    slot("point", 3, 0, Option.none(), Option.none())));
    private static final Formation TEAM = new Formation(
            "team",
            new Label("三人小组", "Team of three"),
            "1",
            notation("2+1"),
            List.of(
                    slot("police", 1, 2, Option.of(2), Option.none()),
                    slot("fire", 2, 1, Option.of(1), Option.none())));

    @Nested
    class Sample extends FormationLaws {
        @Override
        protected District district() {
            return with(NETWORK, TEAM);
        }
    }

    @Test
    void a_slot_of_a_level_without_units_is_told() {
        var nowhere = new Formation(
                "grids",
                new Label("网格", "Grids"),
                "1",
                notation("N"),
                List.of(slot("worker", 1, 1, Option.none(), Option.of("micro-grid"))));
        var laws = new FormationLaws() {
            @Override
            protected District district() {
                return with(nowhere);
            }
        };

        assertThatThrownBy(laws::f2_with_everybody_it_asks_for_it_is_full_and_says_so)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("grids");
        assertThatCode(laws::f1_every_notation_prints_as_it_reads_and_is_an_instance_of_itself)
                .doesNotThrowAnyException();
    }

    private static Notation notation(String text) {
        return Notation.parse("notation", text).get();
    }

    private static Slot slot(String code, int part, int min, Option<Integer> max, Option<String> per) {
        return new Slot(code, new Label(code + "岗", code), part, min, max, per);
    }

    private static District with(Formation... formations) {
        var sample = SampleDistrict.PACK;
        return new District(
                new DistrictPack(
                        sample.code(),
                        sample.version(),
                        sample.district(),
                        sample.name(),
                        sample.levels(),
                        sample.complete(),
                        sample.territory(),
                        sample.shapes(),
                        sample.calendar(),
                        sample.ladder(),
                        sample.units(),
                        sample.purposes(),
                        sample.roles(),
                        sample.rungs(),
                        List.of(formations),
                        sample.gazetteer()),
                SamplePolicy.POLICY);
    }
}
