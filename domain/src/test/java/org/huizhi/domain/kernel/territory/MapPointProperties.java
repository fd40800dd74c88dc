package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class MapPointProperties {

    @Property
    void t4_there_and_back_is_the_same_place_to_a_metre(
            @ForAll @DoubleRange(min = 3.9, max = 53.6) double lat,
            @ForAll @DoubleRange(min = 73.5, max = 135.1) double lon) {
        var place = new GeoPoint(lat, lon);

        assertThat(MapPoint.of(place, Datum.GCJ02).toWgs84().metresTo(place)).isLessThan(0.01);
        assertThat(MapPoint.of(place, Datum.WGS84).toWgs84()).isEqualTo(place);
    }

    @Property
    void t4_distance_is_symmetric_and_keeps_the_triangle(
            @ForAll("places") GeoPoint a, @ForAll("places") GeoPoint b, @ForAll("places") GeoPoint c) {
        assertThat(a.metresTo(b)).isEqualTo(b.metresTo(a));
        assertThat(a.metresTo(c)).isLessThanOrEqualTo(a.metresTo(b) + b.metresTo(c) + 1e-6);
    }

    @Provide
    Arbitrary<GeoPoint> places() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(GeoPoint::new);
    }
}
