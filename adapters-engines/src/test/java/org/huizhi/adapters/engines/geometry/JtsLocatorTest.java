package org.huizhi.adapters.engines.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.adapters.engines.geometry.Maps.at;
import static org.huizhi.adapters.engines.geometry.Maps.box;
import static org.huizhi.adapters.engines.geometry.Maps.locator;
import static org.huizhi.adapters.engines.geometry.Maps.outline;
import static org.huizhi.adapters.engines.geometry.Maps.site;

import io.vavr.collection.List;
import org.huizhi.application.kernel.Locator;
import org.huizhi.application.kernel.Locator.Nearest;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.OutsideTerritory;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.junit.jupiter.api.Test;

class JtsLocatorTest {

    private static final Outline DISTRICT = outline("310104", box(0, 0, 10, 10));

    /** West and east street by outline; the west one has two neighbourhoods by outline, the east one two by site. */
    private final Locator drawn = locator(
            List.of(
                    outline("310104004", box(5, 0, 10, 10)),
                    outline("310104003", box(0, 0, 5, 10)),
                    outline("310104003002", box(0, 5, 5, 10)),
                    outline("310104003001", box(0, 0, 5, 5))),
            site("310104004001", 7, 2),
            site("310104004002", 7, 8));

    private final Locator schematic = locator(
            List.of(DISTRICT),
            site("310104003", 2, 5),
            site("310104004", 8, 5),
            site("310104003001", 2, 2),
            site("310104003002", 2, 8));

    @Test
    void t4_a_place_belongs_to_the_finest_unit_that_is_drawn() {
        assertThat(owner(drawn, at(1, 1))).isEqualTo("310104003001");
        assertThat(owner(drawn, at(1, 9))).isEqualTo("310104003002");
    }

    @Test
    void t4_below_a_drawn_street_the_nearest_site_owns_the_place() {
        assertThat(owner(drawn, at(5.1, 1))).isEqualTo("310104004001");
        assertThat(owner(drawn, at(9, 9))).isEqualTo("310104004002");
    }

    @Test
    void t4_without_borders_the_nearest_street_comes_first_then_its_nearest_neighbourhood() {
        assertThat(owner(schematic, at(4.9, 4))).isEqualTo("310104003001");
        assertThat(owner(schematic, at(5.1, 4))).isEqualTo("310104004");
    }

    @Test
    void t4_a_place_on_a_shared_border_belongs_to_the_smallest_code() {
        assertThat(owner(drawn, at(5, 1))).isEqualTo("310104003001");
        assertThat(owner(drawn, at(1, 5))).isEqualTo("310104003001");
        assertThat(owner(drawn, at(5, 5))).isEqualTo("310104003001");
        assertThat(owner(schematic, at(5, 1))).isEqualTo("310104003001");
        assertThat(owner(schematic, at(2, 5))).isEqualTo("310104003001");
    }

    @Test
    void t4_the_outer_border_is_inside() {
        assertThat(owner(drawn, at(0, 0))).isEqualTo("310104003001");
        assertThat(owner(drawn, at(10, 10))).isEqualTo("310104004002");
        assertThat(owner(schematic, at(10, 5))).isEqualTo("310104004");
    }

    @Test
    void t4_outside_names_the_nearest_unit_and_the_metres() {
        var refused = (OutsideTerritory) drawn.locate(at(-1, 2)).getLeft();

        assertThat(refused.kind()).isEqualTo(Rejection.Kind.MISSING);
        assertThat(refused.nearest()).isEqualTo(TerritoryCode.of("310104003001"));
        assertThat(refused.name()).isEqualTo("Unit 310104003001");
        assertThat(refused.metres()).isEqualTo((long) Math.ceil(at(-1, 2).metresTo(at(0, 2))));
        assertThat(((OutsideTerritory) schematic.locate(at(11, 12)).getLeft()).nearest())
                .isEqualTo(TerritoryCode.of("310104004"));
    }

    @Test
    void t4_metres_are_rounded_up_and_never_zero_outside() {
        var justOutside = new GeoPoint(31.05, 121 - 1e-9);

        assertThat(((OutsideTerritory) schematic.locate(justOutside).getLeft()).metres())
                .isEqualTo(1);
    }

    @Test
    void t4_nearest_is_the_owner_at_no_distance_or_the_nearest_unit() {
        assertThat(drawn.nearest(at(1, 1))).contains(new Nearest(TerritoryCode.of("310104003001"), 0));
        var outside = drawn.nearest(at(12, 9)).get();
        assertThat(outside.code()).isEqualTo(TerritoryCode.of("310104004002"));
        assertThat(outside.metres()).isBetween(1904L, 1908L);
    }

    @Test
    void t4_without_shapes_nothing_is_near() {
        assertThat(Locator.none().nearest(at(1, 1))).isEmpty();
    }

    @Test
    void t4_a_place_on_the_other_side_of_the_earth_is_outside_too() {
        assertThat(schematic.locate(new GeoPoint(-31, -59)).isLeft()).isTrue();
        assertThat(schematic.locate(new GeoPoint(90, 180)).isLeft()).isTrue();
    }

    @Test
    void t4_a_unit_may_lie_in_several_parts_and_have_holes() {
        var parts = locator(List.of(outline("310104", box(0, 0, 4, 4), box(1, 1, 3, 3), box(6, 0, 8, 2))));

        assertThat(parts.locate(at(0.5, 0.5)).isRight()).isTrue();
        assertThat(parts.locate(at(7, 1)).isRight()).isTrue();
        assertThat(parts.locate(at(1, 2)).isRight()).isTrue();
        assertThat(parts.locate(at(2, 2)).isLeft()).isTrue();
        assertThat(((OutsideTerritory) parts.locate(at(2, 1.5)).getLeft()).metres())
                .isBetween(555L, 558L);
    }

    @Test
    void t4_a_strip_that_no_drawing_covers_belongs_to_the_nearest_drawn_unit() {
        var gap = locator(
                List.of(DISTRICT, outline("310104003", box(0, 0, 4.9, 10)), outline("310104004", box(5.1, 0, 10, 10))));

        assertThat(owner(gap, at(4.99, 5))).isEqualTo("310104003");
        assertThat(owner(gap, at(5.01, 5))).isEqualTo("310104004");
        assertThat(owner(gap, at(5, 5))).isEqualTo("310104003");
    }

    @Test
    void t4_where_some_units_are_drawn_the_others_share_the_rest_by_site() {
        var mixed = locator(
                List.of(DISTRICT, outline("310104003", box(0, 0, 2, 10))),
                site("310104003", 9, 9),
                site("310104004", 3, 5),
                site("310104005", 9, 5));

        assertThat(owner(mixed, at(1, 9))).isEqualTo("310104003");
        assertThat(owner(mixed, at(2.5, 9))).isEqualTo("310104004");
        assertThat(owner(mixed, at(9, 9))).isEqualTo("310104005");
    }

    @Test
    void t4_where_drawings_overlap_the_smallest_code_owns_the_place() {
        var overlap = locator(
                List.of(DISTRICT, outline("310104004", box(4, 0, 10, 10)), outline("310104003", box(0, 0, 6, 10))));

        assertThat(owner(overlap, at(5, 5))).isEqualTo("310104003");
    }

    @Test
    void t4_only_divisions_are_located() {
        var precinct = locator(
                List.of(DISTRICT, outline("310104003", box(0, 0, 10, 10)), outline("310104003-p01", box(0, 0, 10, 10))),
                site("310104003001", 5, 5),
                site("310104003001001", 5, 5));

        assertThat(owner(precinct, at(1, 1))).isEqualTo("310104003001");
        var alone = List.of(outline("310104003-p01", box(0, 0, 1, 1)));
        assertThatThrownBy(() -> locator(alone)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void t4_a_unit_without_a_name_is_named_by_its_code() {
        var nameless =
                new JtsLocator(new Shapes(List.of(DISTRICT), List.empty()), Territory.of(Maps.DAY, List.empty()));

        assertThat(((OutsideTerritory) nameless.locate(at(-1, 1)).getLeft()).name())
                .isEqualTo("310104");
    }

    @Test
    void t4_a_site_that_lies_below_no_outline_is_a_mistake() {
        var outlines = List.of(outline("310104", box(0, 0, 10, 10)));

        assertThatThrownBy(() -> locator(outlines, site("310120106", 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String owner(Locator locator, GeoPoint place) {
        return locator.locate(place).get().value();
    }
}
