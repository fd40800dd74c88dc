package org.huizhi.adapters.engines.geometry;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Outline.Ring;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** Maps drawn by hand, in steps of a hundredth of a degree (1112 m north, 953 m east) from 31° N, 121° E. */
interface Maps {

    LocalDate DAY = LocalDate.of(2026, 6, 30);

    static GeoPoint at(double east, double north) {
        return new GeoPoint(31 + north / 100, 121 + east / 100);
    }

    static Ring box(double west, double south, double east, double north) {
        return new Ring(List.of(at(west, south), at(east, south), at(east, north), at(west, north)));
    }

    static Outline outline(String code, Ring... rings) {
        return new Outline(TerritoryCode.of(code), List.of(rings));
    }

    static Site site(String code, double east, double north) {
        return new Site(TerritoryCode.of(code), at(east, north));
    }

    static JtsLocator locator(Seq<Outline> outlines, Site... sites) {
        return locator(new Shapes(outlines, List.of(sites)));
    }

    static JtsLocator locator(Shapes shapes) {
        var codes =
                shapes.outlines().map(Outline::code).appendAll(shapes.sites().map(Site::code));
        return new JtsLocator(
                shapes,
                Territory.of(DAY, codes.map(code -> TerritoryUnit.of(code, "Unit " + code, DateRange.from(DAY)))));
    }
}
