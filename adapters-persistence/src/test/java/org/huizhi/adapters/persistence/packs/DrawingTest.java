package org.huizhi.adapters.persistence.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final GeoPoint CENTRE = new GeoPoint(31.2, 121.4);
    private static final Seq<GeoPoint> SQUARE = points(0, 0, 0, 4, 4, 4, 4, 0);

    @Test
    void pk9_seeds_stay_within_their_disc_and_apart() {
        var seeds = Sunflower.around(CENTRE, 500, 40);

        assertThat(seeds).hasSize(40).doesNotHaveDuplicates();
        assertThat(seeds).allMatch(seed -> seed.metresTo(CENTRE) < 500.5);
        assertThat(seeds.last().metresTo(CENTRE)).isGreaterThan(480);
        assertThat(seeds.flatMap(one -> seeds.reject(one::equals).map(one::metresTo))
                        .min()
                        .get())
                .isGreaterThan(60);
    }

    @Test
    void pk9_seeds_are_the_same_every_time() {
        assertThat(Sunflower.around(CENTRE, 500, 3))
                .containsExactly(
                        new GeoPoint(31.201836, 121.4),
                        new GeoPoint(31.197655, 121.402511),
                        new GeoPoint(31.200359, 121.395219));
        assertThat(Sunflower.around(CENTRE, 500, 0)).isEmpty();
    }

    @Test
    void pk9_a_point_is_inside_an_odd_number_of_rings() {
        var holed = new Outline(
                new DivisionCode("310104"),
                List.of(new Outline.Ring(SQUARE), new Outline.Ring(points(1, 1, 1, 3, 3, 3, 3, 1))));

        assertThat(Plane.contains(holed, new GeoPoint(0.5, 0.5))).isTrue();
        assertThat(Plane.contains(holed, new GeoPoint(2, 2))).isFalse();
        assertThat(Plane.contains(holed, new GeoPoint(5, 2))).isFalse();
    }

    @Test
    void pk9_a_ring_that_touches_itself_crosses() {
        assertThat(Plane.crosses(SQUARE)).isFalse();
        assertThat(Plane.crosses(points(0, 0, 4, 4, 4, 0, 0, 4))).isTrue();
        assertThat(Plane.crosses(points(0, 4, 0, 0, 4, 4, 4, 0))).isTrue();
        assertThat(Plane.crosses(points(0, 0, 0, 4, 4, 4, 0, 2, 4, 0))).isTrue();
        assertThat(Plane.crosses(points(0, 0, 0, 4, 4, 2))).isFalse();
    }

    @Test
    void pk9_the_room_around_a_site_ends_at_the_border() {
        var side = new Plane.Side(new GeoPoint(31.0, 121.0), new GeoPoint(31.0, 122.0));

        assertThat(side.metresTo(new GeoPoint(31.01, 121.5))).isCloseTo(1111.95, within(0.1));
        assertThat(side.metresTo(new GeoPoint(31.0, 122.01))).isCloseTo(953.1, within(1.0));
    }

    @Test
    void pk2_the_nearest_word_takes_the_fewest_changes() {
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.to("Budgt", List.of("code", "budget", "kind")).head())
                .isEqualTo("budget");
    }

    private static Seq<GeoPoint> points(double... degrees) {
        return List.range(0, degrees.length / 2).map(i -> new GeoPoint(degrees[2 * i], degrees[2 * i + 1]));
    }
}
