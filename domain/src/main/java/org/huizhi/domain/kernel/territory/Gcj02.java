package org.huizhi.domain.kernel.territory;

import static java.lang.Math.PI;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

/** 国测局坐标: the shift between WGS84 and GCJ-02, as published figures; the state's own formula is not public. */
interface Gcj02 {

    /** Krasovsky 1940: semi-major axis in metres and squared eccentricity. */
    double AXIS = 6_378_245.0;

    double ECCENTRICITY = 0.00669342162296594323;

    /** About a tenth of a millimetre. */
    double CLOSE_ENOUGH = 1e-9;

    int MOST_STEPS = 30;

    /** 偏移: degrees to add to WGS84. */
    record Shift(double lat, double lon) {}

    static Shift shiftAt(double lat, double lon) {
        if (!applies(lat, lon)) {
            return new Shift(0, 0);
        }
        var slope = sin(Math.toRadians(lat));
        var curve = 1 - ECCENTRICITY * slope * slope;
        var perLat = Math.toRadians(AXIS * (1 - ECCENTRICITY) / (curve * sqrt(curve)));
        var perLon = Math.toRadians(AXIS / sqrt(curve) * Math.cos(Math.toRadians(lat)));
        return new Shift(north(lon - 105, lat - 35) / perLat, east(lon - 105, lat - 35) / perLon);
    }

    /** The place whose shifted point is this one, by repeated correction. */
    static GeoPoint invert(double lat, double lon) {
        if (!applies(lat, lon)) {
            return new GeoPoint(lat, lon);
        }
        var place = new GeoPoint(lat, lon);
        for (int step = 0; step < MOST_STEPS; step++) {
            var shift = shiftAt(place.lat(), place.lon());
            var next = new GeoPoint(lat - shift.lat(), lon - shift.lon());
            var moved = Math.max(Math.abs(next.lat() - place.lat()), Math.abs(next.lon() - place.lon()));
            place = next;
            if (moved < CLOSE_ENOUGH) {
                break;
            }
        }
        return place;
    }

    /** The rectangle in which map services shift; it is wider than the country. */
    private static boolean applies(double lat, double lon) {
        return lat >= 0.8293 && lat <= 55.8271 && lon >= 72.004 && lon <= 137.8347;
    }

    /** Metres to the north, by degrees from 105° E, 35° N. */
    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * sqrt(Math.abs(x))
                + ripple(x)
                + (20 * sin(y * PI) + 40 * sin(y / 3 * PI)) * 2 / 3
                + (160 * sin(y / 12 * PI) + 320 * sin(y / 30 * PI)) * 2 / 3;
    }

    /** Metres to the east. */
    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * sqrt(Math.abs(x))
                + ripple(x)
                + (20 * sin(x * PI) + 40 * sin(x / 3 * PI)) * 2 / 3
                + (150 * sin(x / 12 * PI) + 300 * sin(x / 30 * PI)) * 2 / 3;
    }

    private static double ripple(double x) {
        return (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3;
    }
}
