package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.Outline.Ring;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final DivisionCode DISTRICT = new DivisionCode("310104");
    private static final Ring TRIANGLE =
            new Ring(List.of(new GeoPoint(31, 121), new GeoPoint(32, 121), new GeoPoint(31, 122)));

    @Test
    void t4_a_closed_ring_is_the_same_as_an_open_one() {
        assertThat(new Ring(TRIANGLE.points().append(TRIANGLE.points().head()))).isEqualTo(TRIANGLE);
    }

    @Test
    void t4_a_ring_has_three_corners_and_an_outline_a_ring() {
        assertThatThrownBy(() -> new Ring(TRIANGLE.points().take(2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outline(DISTRICT, List.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void t4_each_code_is_drawn_once_and_something_is_drawn() {
        var outline = new Outline(DISTRICT, List.of(TRIANGLE));

        assertThatThrownBy(() -> new Shapes(List.of(outline, outline), List.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Shapes(List.empty(), List.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Shapes(List.of(outline), List.empty()).schematic()).isFalse();
    }

    @Test
    void t4_outside_names_the_nearest_unit_and_the_distance() {
        var outside = new OutsideTerritory(new DivisionCode("310104003"), "Tianping", 42);

        assertThat(outside.kind()).isEqualTo(Rejection.Kind.MISSING);
        assertThat(outside.code()).isEqualTo("kernel.place.outside");
        assertThat(outside.reason().args()).containsExactly("Tianping", "310104003", 42L);
    }
}
