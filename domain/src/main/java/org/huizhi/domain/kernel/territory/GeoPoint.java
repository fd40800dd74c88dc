package org.huizhi.domain.kernel.territory;

/**
 * 位置: a point on the ground in WGS84 degrees, the only datum inside. A point from outside is a {@link MapPoint} first.
 *
 * @param lat north positive, −90 to 90
 * @param lon east positive, −180 to 180
 */
public record GeoPoint(double lat, double lon) {

    /** The mean radius of the Earth in metres (IUGG). */
    private static final double RADIUS = 6_371_008.8;

    public GeoPoint {
        if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("no such place: " + lat + ", " + lon);
        }
        lat += 0.0;
        lon += 0.0;
    }

    /** The great-circle distance in metres on a sphere (haversine), within 0.6 % of the ellipsoid's. */
    public double metresTo(GeoPoint other) {
        var north = Math.sin(Math.toRadians(other.lat - lat) / 2);
        var east = Math.sin(Math.toRadians(other.lon - lon) / 2);
        var half = north * north + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * east * east;
        return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, half)));
    }
}
