package org.huizhi.adapters.engines.geometry;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * 同层单元: the units directly below one unit. A place belongs to the area that covers it; where none does, to the nearest site, or
 * where there are no sites, to the nearest area. Of those that are equally near, to a millimetre, the smallest code.
 */
final class Layer {

    private static final double SAME = 0.001;

    private final Seq<Area> areas;
    private final Seq<Site> sites;
    private final STRtree byBounds = new STRtree();

    /**
     * @param sites those of the units that have no area
     */
    Layer(Seq<Area> areas, Seq<Site> sites) {
        this.areas = areas;
        this.sites = sites;
        areas.forEach(area -> byBounds.insert(area.bounds(), area));
        byBounds.build();
    }

    /** The unit that owns a place of which is known that it lies in the unit above. */
    TerritoryCode owner(GeoPoint place) {
        return covering(place)
                .orElse(() -> nearest(sites.map(site -> new At(site.code(), site.centre())), place)
                        .map(At::code))
                .getOrElse(() -> nearestBorder(place).get().code());
    }

    Option<TerritoryCode> covering(GeoPoint place) {
        return candidates(place)
                .filter(area -> area.covers(place))
                .map(Area::code)
                .min();
    }

    /** The nearest place on the borders of the areas, and whose border it is; none without areas. */
    Option<At> nearestBorder(GeoPoint place) {
        return nearest(areas.map(area -> new At(area.code(), area.nearestBorder(place))), place);
    }

    private static Option<At> nearest(Seq<At> all, GeoPoint place) {
        return all.map(at -> at.point().metresTo(place))
                .min()
                .flatMap(least -> all.filter(at -> at.point().metresTo(place) <= least + SAME)
                        .minBy(At::code));
    }

    private List<Area> candidates(GeoPoint place) {
        var found = new ArrayList<Area>();
        byBounds.query(new Envelope(Area.degrees(place)), item -> found.add((Area) item));
        return List.ofAll(found);
    }

    /** 定点: a point that stands for a unit. */
    record At(TerritoryCode code, GeoPoint point) {}
}
