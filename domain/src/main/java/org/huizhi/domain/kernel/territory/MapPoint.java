package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 标注点: a point as a map or a device states it, in the datum it states.
 *
 * @param lat degrees, north positive, −90 to 90
 * @param lon degrees, east positive, −180 to 180
 */
public record MapPoint(double lat, double lon, Datum datum) {

    public MapPoint {
        var checked = new GeoPoint(lat, lon);
        lat = checked.lat();
        lon = checked.lon();
    }

    /** The same place in another datum; outside China GCJ-02 and WGS84 agree. */
    public static MapPoint of(GeoPoint place, Datum datum) {
        return switch (datum) {
            case WGS84 -> new MapPoint(place.lat(), place.lon(), datum);
            case GCJ02 -> {
                var shift = Gcj02.shiftAt(place.lat(), place.lon());
                yield new MapPoint(place.lat() + shift.lat(), place.lon() + shift.lon(), datum);
            }
        };
    }

    /** The place itself, better than a metre. */
    public GeoPoint toWgs84() {
        return switch (datum) {
            case WGS84 -> new GeoPoint(lat, lon);
            case GCJ02 -> Gcj02.invert(lat, lon);
        };
    }

    /**
     * For text from outside.
     *
     * @param field the path of the point; its parts are {@code lat}, {@code lon} and {@code datum} below it
     * @param datum none when the caller stated none, which is refused
     */
    public static Validation<Seq<Fault>, MapPoint> parse(String field, String lat, String lon, Option<String> datum) {
        return Validation.combine(
                        degrees(field + ".lat", lat, 90, "kernel.place.lat"),
                        degrees(field + ".lon", lon, 180, "kernel.place.lon"),
                        Datum.parse(field + ".datum", datum))
                .ap(MapPoint::new);
    }

    private static Validation<Fault, Double> degrees(String field, String text, int most, String code) {
        return List.of(text.strip())
                .filter(number -> number.matches("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?"))
                .map(Double::valueOf)
                .headOption()
                .filter(number -> Math.abs(number) <= most)
                .toValidation(() -> Fault.of(field, text, code));
    }
}
