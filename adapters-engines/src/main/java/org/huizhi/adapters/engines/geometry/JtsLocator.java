package org.huizhi.adapters.engines.geometry;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Locator;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.OutsideTerritory;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 定位引擎: goes down from the district, level by level, as far as the shapes reach. Shapes of other units than divisions are passed
 * over: a neighbourhood's precinct follows from the {@link Territory}. Safe for many threads.
 */
public final class JtsLocator implements Locator {

    private final Layer top;
    private final Map<TerritoryCode, Layer> below;
    private final Territory territory;

    /**
     * @param territory what the units are called
     * @throws IllegalArgumentException when a site lies below no outline
     */
    public JtsLocator(Shapes shapes, Territory territory) {
        var plane = Plane.at(shapes.outlines());
        var areas = shapes.outlines().filter(outline -> outline.code() instanceof DivisionCode);
        var drawn = areas.map(Outline::code).toSet();
        var sites = shapes.sites().filter(site -> site.code() instanceof DivisionCode && !drawn.contains(site.code()));
        var codes = drawn.addAll(sites.map(Site::code));
        var layers = codes.groupBy(code -> above(code, codes))
                .mapValues(children -> new Layer(
                        areas.filter(outline -> children.contains(outline.code()))
                                .map(outline -> new Area(outline, plane)),
                        sites.filter(site -> children.contains(site.code()))));
        if (sites.exists(site -> above(site.code(), codes).isEmpty())) {
            throw new IllegalArgumentException("a site below no outline");
        }
        this.top = layers.get(Option.none())
                .getOrElseThrow(() -> new IllegalArgumentException("no outline of a division"));
        this.below = layers.filterKeys(Option::isDefined).mapKeys(Option::get);
        this.territory = territory;
    }

    @Override
    public Either<Rejection, DivisionCode> locate(GeoPoint place) {
        return top.covering(place)
                .map(code -> new DivisionCode(finest(code, place).value()))
                .toEither(() -> outside(place));
    }

    /** Names the owner of the nearest place that has one. */
    private OutsideTerritory outside(GeoPoint place) {
        var border = top.nearestBorder(place).get();
        var code = finest(border.code(), border.point());
        return new OutsideTerritory(
                code, name(code), Math.max(1, (long) Math.ceil(border.point().metresTo(place))));
    }

    private TerritoryCode finest(TerritoryCode code, GeoPoint place) {
        return below.get(code).fold(() -> code, layer -> finest(layer.owner(place), place));
    }

    private String name(TerritoryCode code) {
        return territory.unit(code).map(TerritoryUnit::name).getOrElse(code.value());
    }

    /** The finest of the codes above this one. */
    private static Option<TerritoryCode> above(TerritoryCode code, Set<TerritoryCode> codes) {
        return code.parent().flatMap(parent -> codes.contains(parent) ? Option.of(parent) : above(parent, codes));
    }
}
