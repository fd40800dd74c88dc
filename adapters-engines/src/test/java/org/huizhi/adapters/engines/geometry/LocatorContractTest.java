package org.huizhi.adapters.engines.geometry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.adapters.engines.geometry.Maps.at;
import static org.huizhi.adapters.engines.geometry.Maps.box;
import static org.huizhi.adapters.engines.geometry.Maps.outline;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.huizhi.application.kernel.Locator;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.testkit.contracts.LocatorContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Two streets side by side; and locators that are wrong in one way are found. */
class LocatorContractTest {

    private static final DivisionCode WEST = new DivisionCode("310104003");
    private static final DivisionCode EAST = new DivisionCode("310104004");

    private static Locator streets() {
        return Maps.locator(List.of(outline(EAST.value(), box(5, 0, 10, 10)), outline(WEST.value(), box(0, 0, 5, 10))));
    }

    @Nested
    class OfJts extends Streets {
        OfJts() {
            super(LocatorContractTest::streets);
        }
    }

    private static class Streets extends LocatorContract {

        private final Supplier<Locator> tried;

        Streets(Supplier<Locator> tried) {
            this.tried = tried;
        }

        @Override
        protected Locator locator() {
            return tried.get();
        }

        /** On the border the smallest code owns. */
        @Override
        protected Seq<Tuple2<GeoPoint, DivisionCode>> inside() {
            return LinkedHashMap.of(at(1, 1), WEST, at(9, 9), EAST, at(5, 5), WEST, at(5, 0), WEST)
                    .toList();
        }

        @Override
        protected Seq<GeoPoint> outside() {
            return List.of(at(-1, 5), at(11, 11));
        }
    }

    @Test
    void an_owner_that_depends_on_who_asks_and_a_distance_that_is_none_are_found() {
        var eastern =
                new Streets(() -> point -> streets().locate(point).map(owner -> point.equals(at(5, 5)) ? EAST : owner));
        var endless = new Streets(() -> point -> streets().locate(point).orElse(Either.right(WEST)));

        assertThatThrownBy(eastern::t4_1_every_place_inside_has_its_one_owner_whoever_asks)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(endless::t4_2_a_place_outside_is_refused_with_the_nearest_unit_its_name_and_the_metres)
                .isInstanceOf(AssertionError.class);
        assertThatCode(endless::t4_1_every_place_inside_has_its_one_owner_whoever_asks)
                .doesNotThrowAnyException();
    }
}
