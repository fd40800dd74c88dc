package org.huizhi.domain.kernel.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Fault;
import org.junit.jupiter.api.Test;

class MapPointTest {

    private static final GeoPoint XUJIAHUI = new GeoPoint(31.1886, 121.4365);

    @Test
    void t4_a_point_without_a_datum_is_refused() {
        assertThat(codes(MapPoint.parse("point", "31.2", "121.4", Option.none())))
                .containsExactly("datum-missing");
        assertThat(codes(MapPoint.parse("point", "31.2", "121.4", Option.of(" "))))
                .containsExactly("datum-missing");
        assertThat(codes(MapPoint.parse("point", "31.2", "121.4", Option.of("BD09"))))
                .containsExactly("datum-unknown");
    }

    @Test
    void t4_all_faults_of_a_point_come_at_once() {
        var faults =
                MapPoint.parse("place.point", "north", "181", Option.none()).getError();

        assertThat(faults.map(Fault::field)).containsExactly("place.point.lat", "place.point.lon", "place.point.datum");
        assertThat(faults.map(Fault::code))
                .containsExactly("kernel.place.lat", "kernel.place.lon", "kernel.place.datum-missing");
    }

    @Test
    void t4_degrees_have_bounds() {
        assertThat(MapPoint.parse("point", "90", "-180", Option.of("WGS84"))
                        .get()
                        .toWgs84())
                .isEqualTo(new GeoPoint(90, -180));
        assertThat(codes(MapPoint.parse("point", "90.0001", "180.0001", Option.of("WGS84"))))
                .containsExactly("lat", "lon");
        assertThat(codes(MapPoint.parse("point", "NaN", "1e2", Option.of("WGS84"))))
                .containsExactly("lat", "lon");
        assertThatThrownBy(() -> new GeoPoint(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GeoPoint(0, 180.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void t4_datums_are_read_as_people_write_them() {
        assertThat(Datum.parse("datum", Option.of("gcj-02")).get()).isEqualTo(Datum.GCJ02);
        assertThat(Datum.parse("datum", Option.of(" WGS-84 ")).get()).isEqualTo(Datum.WGS84);
    }

    @Test
    void t4_known_points_shift_as_published() {
        var bund = MapPoint.of(new GeoPoint(31.1774276, 121.5272106), Datum.GCJ02);
        assertThat(bund.lat()).isCloseTo(31.17530398364597, within(1e-7));
        assertThat(bund.lon()).isCloseTo(121.531541859215, within(1e-7));

        var shenzhen = MapPoint.of(new GeoPoint(22.543847, 113.912316), Datum.GCJ02);
        assertThat(shenzhen.lat()).isCloseTo(22.540796131694766, within(1e-7));
        assertThat(shenzhen.lon()).isCloseTo(113.9171764808363, within(1e-7));
    }

    @Test
    void t4_a_map_in_gcj_02_is_hundreds_of_metres_off() {
        var mistaken = MapPoint.of(XUJIAHUI, Datum.GCJ02);

        assertThat(XUJIAHUI.metresTo(new GeoPoint(mistaken.lat(), mistaken.lon())))
                .isBetween(300.0, 700.0);
    }

    @Test
    void t4_outside_china_nothing_shifts() {
        var berlin = new GeoPoint(52.52, 13.405);

        assertThat(MapPoint.of(berlin, Datum.GCJ02)).isEqualTo(new MapPoint(52.52, 13.405, Datum.GCJ02));
        assertThat(new MapPoint(52.52, 13.405, Datum.GCJ02).toWgs84()).isEqualTo(berlin);
    }

    @Test
    void t4_a_degree_of_latitude_is_some_111_kilometres() {
        assertThat(new GeoPoint(31, 121).metresTo(new GeoPoint(32, 121))).isCloseTo(111_195, within(1.0));
        assertThat(new GeoPoint(31, 121).metresTo(new GeoPoint(31, 122))).isCloseTo(95_314, within(5.0));
        assertThat(XUJIAHUI.metresTo(XUJIAHUI)).isZero();
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(0, 180))).isCloseTo(20_015_115, within(5.0));
    }

    @Test
    void t4_minus_zero_is_zero() {
        assertThat(new GeoPoint(-0.0, -0.0)).isEqualTo(new GeoPoint(0.0, 0.0));
    }

    private static Seq<String> codes(io.vavr.control.Validation<Seq<Fault>, MapPoint> parsed) {
        return parsed.getError().map(fault -> fault.code().replace("kernel.place.", ""));
    }
}
