package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Locator;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.OutsideTerritory;
import org.junit.jupiter.api.Test;

/** 定位契约: what every {@link Locator} promises, over places whose owners are known. */
public abstract class LocatorContract {

    /** The port under test; asked for twice, it is put together anew. */
    protected abstract Locator locator();

    /** Places inside the district, with the division that each lies in; some of them on shared borders. */
    protected abstract Seq<Tuple2<GeoPoint, DivisionCode>> inside();

    /** Places outside. */
    protected abstract Seq<GeoPoint> outside();

    @Test
    public void t4_1_every_place_inside_has_its_one_owner_whoever_asks() {
        for (var locator : List.of(locator(), locator())) {
            inside().forEach(place ->
                    assertEquals(Either.right(place._2()), locator.locate(place._1()), place::toString));
        }
    }

    @Test
    public void t4_1_a_place_inside_is_at_no_distance_from_its_owner() {
        inside().forEach(place -> assertEquals(
                Option.of(new Locator.Nearest(place._2(), 0)), locator().nearest(place._1()), place::toString));
    }

    @Test
    public void t4_2_a_place_outside_is_refused_with_the_nearest_unit_its_name_and_the_metres() {
        for (var place : outside()) {
            var refused = locator().locate(place);

            assertTrue(refused.isLeft() && refused.getLeft() instanceof OutsideTerritory, () -> place + ": " + refused);
            var told = (OutsideTerritory) refused.getLeft();
            assertTrue(told.metres() > 0 && !told.name().isBlank(), told::toString);
            assertEquals(
                    Option.of(new Locator.Nearest(told.nearest(), told.metres())),
                    locator().nearest(place),
                    place::toString);
        }
    }
}
