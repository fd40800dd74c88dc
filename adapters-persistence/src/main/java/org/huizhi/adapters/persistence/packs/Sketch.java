package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.TerritoryCode;

/**
 * 草图: outlines and sites as the file states them, before it is known whether they go together.
 *
 * @param file the file
 * @param land the units
 */
record Sketch(Node file, Land land, Seq<Drawn> outlines, Seq<Placed> sites) {

    /** How much of the room around a site its neighbourhoods are spread over. */
    private static final double SPREAD = 0.9;

    /** 轮廓及出处. */
    record Drawn(Node node, Outline outline) {}

    /** 中心点及出处. */
    record Placed(Node node, Site site) {}

    /** The shapes, with neighbourhoods spread around their streets' sites if so asked; none where nothing says where it ends. */
    Option<Shapes> check(boolean spread) {
        Once.check(outlines.map(each -> new Once.Use(each.outline().code().value(), each.node())), "pack.code-twice");
        Once.check(sites.map(each -> new Once.Use(each.site().code().value(), each.node())), "pack.code-twice");
        var drawn = outlines.map(Drawn::outline).distinctBy(Outline::code);
        var stated = sites.map(Placed::site).distinctBy(Site::code);
        sites.forEach(each -> within(drawn, each.site())
                .filter(border -> !Plane.contains(border, each.site().centre()))
                .forEach(border ->
                        each.node().refuse("pack.site-outside", border.code().value())));
        var streets = stated.filter(site -> site.code().level() == Level.STREET);
        var all = spread ? stated.appendAll(streets.flatMap(site -> spread(site, drawn, stated))) : stated;
        siblings(drawn.map(Outline::code).appendAll(all.map(Site::code)).toSet());
        var district = land.codes().find(code -> code.level() == Level.DISTRICT);
        if (district.exists(code -> !drawn.exists(outline -> outline.code().equals(code)))) {
            file.below("outlines").refuse("pack.outline-missing", district.get().value());
        }
        return Option.when(!drawn.isEmpty(), () -> new Shapes(drawn, all));
    }

    /** The nearest outline around a unit: its own parent's, or the one above. */
    private static Option<Outline> within(Seq<Outline> drawn, Site site) {
        return drawn.filter(outline ->
                        !outline.code().equals(site.code()) && site.code().isWithin(outline.code()))
                .maxBy(outline -> outline.code().value().length());
    }

    /** Sites for those neighbourhoods of a street that have no shape of their own, as far apart as there is room. */
    private Seq<Site> spread(Site street, Seq<Outline> drawn, Seq<Site> stated) {
        var shaped = drawn.map(Outline::code).appendAll(stated.map(Site::code)).toSet();
        var bare = land.units()
                .map(Land.Placed::code)
                .filter(code -> code.level() == Level.NEIGHBOURHOOD && code.isWithin(street.code()))
                .reject(shaped::contains)
                .distinct();
        var others = stated.filter(other -> other.code().level() == Level.STREET && !other.equals(street))
                .map(other -> other.centre().metresTo(street.centre()) / 2);
        var border = within(drawn, street).toList().flatMap(Plane::sides).map(side -> side.metresTo(street.centre()));
        var room = SPREAD * others.appendAll(border).min().getOrElse(0.0);
        return bare.zipWith(Sunflower.around(street.centre(), room, bare.size()), Site::new);
    }

    /** Of the units below one unit either all are drawn or none: a place would else be given to the wrong one. */
    private void siblings(Set<TerritoryCode> shaped) {
        Map<Option<TerritoryCode>, ? extends Seq<TerritoryCode>> families = land.units()
                .map(Land.Placed::code)
                .filter(code -> code.level() != Level.PRECINCT)
                .groupBy(TerritoryCode::parent);
        families.forEach((parent, children) -> {
            var bare = children.reject(shaped::contains).distinct();
            if (parent.isDefined()
                    && !bare.isEmpty()
                    && bare.size() < children.distinct().size()) {
                file.below("sites")
                        .saying(bare.map(TerritoryCode::value).mkString(" "))
                        .refuse("pack.siblings-incomplete", parent.get().value());
            }
        });
    }
}
