package org.huizhi.application.comparison;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.Gazetteer;
import org.huizhi.domain.kernel.territory.Outline;
import org.huizhi.domain.kernel.territory.Site;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 区划条目: the units, and where they lie.
 *
 * @param pack whose they are
 */
record LandItems(DistrictPack pack) {

    static Seq<Item> of(DistrictPack pack) {
        var items = new LandItems(pack);
        return List.<Item>empty()
                .appendAll(pack.territory().map(LandItems::unit))
                .appendAll(pack.shapes().outlines().map(items::outline))
                .appendAll(pack.shapes().sites().map(items::site))
                .append(gazetteer(pack.gazetteer()))
                .appendAll(pack.gazetteer().entries().map(items::address));
    }

    private static Item gazetteer(Gazetteer known) {
        return Item.of("gazetteer", "", Phrase.of("pack.diff.kind.gazetteer"))
                .saying("before", known.before())
                .saying("from", known.valid().from());
    }

    private Item address(AddressEntry entry) {
        return Item.of("address", entry.address().text(), entry.address().text())
                .saying("scope", Wording.of(name(entry.unit()), entry.unit().value()));
    }

    private static Item unit(TerritoryUnit unit) {
        return Item.of("territory", unit.code().value(), unit.name())
                .saying("name", unit.name())
                .saying("parent", unit.parent().map(TerritoryCode::value))
                .saying("from", unit.valid().from())
                .saying("to", unit.valid().to())
                .saying("grid-kind", unit.kind().map(kind -> Phrase.of("pack.diff.grid-kind." + Wording.word(kind))));
    }

    private Item outline(Outline outline) {
        return Item.of("outline", outline.code().value(), name(outline.code()))
                .saying("rings", outline.rings().map(ring -> Wording.points(ring.points())));
    }

    private Item site(Site site) {
        return Item.of("site", site.code().value(), name(site.code())).saying("centre", Wording.point(site.centre()));
    }

    private String name(TerritoryCode code) {
        return pack.territory()
                .find(unit -> unit.code().equals(code))
                .map(TerritoryUnit::name)
                .getOrElse(code.value());
    }
}
