package org.huizhi.adapters.persistence.packs;

import static io.vavr.API.For;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GridKind;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.PrecinctCode;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 区划文件: {@code territory.yaml}, the units to begin with: streets with their neighbourhoods, in precincts where there are any, and
 * what lies below.
 *
 * @param days since when all this holds
 */
record LandFile(DateRange days) {

    private static final Choice<GridKind> KINDS = Choice.of("grid-kind", GridKind.class);

    /** Everything that can be read; none without the file. */
    static Option<Land> read(Option<Node> file, Head head) {
        return file.flatMap(top -> top.fields("from", "streets", "below")).map(at -> {
            var reader = new LandFile(DateRange.from(at.need("from", Forms::day).getOrElse(LocalDate.EPOCH)));
            var streets = at.good("streets", reader::street).flatMap(units -> units);
            var land = new Land(reader.district(at.node(), head, streets)
                    .appendAll(streets)
                    .appendAll(at.goodOrNone("below", reader::below)));
            land.check(head, reader.days.from());
            return land;
        });
    }

    /** The district; where the pack does not say which, the one its streets say. */
    private Vector<Land.Placed> district(Node file, Head head, Seq<Land.Placed> streets) {
        return head.district()
                .orElse(() -> streets.headOption().map(street -> ((DivisionCode) street.code()).district()))
                .map(code -> placed(file, code, head.name().getOrElse(() -> nameless(code))))
                .toVector();
    }

    /** Stands in for a name whose absence is on the list already. */
    private static Label nameless(TerritoryCode code) {
        return new Label(code.value(), code.value());
    }

    private Option<Seq<Land.Placed>> street(Node node) {
        return node.fields("code", "name", "neighbourhoods", "precincts").flatMap(at -> {
            var name = at.need("name", Forms::label);
            return at.need("code", LandFile::streetCode)
                    .map(code -> Vector.of(placed(at.node("code").get(), code, name.getOrElse(() -> nameless(code))))
                            .appendAll(at.goodOrNone("neighbourhoods", line -> neighbourhood(line, code)))
                            .appendAll(at.goodOrNone("precincts", each -> precinct(each, code))
                                    .flatMap(units -> units)));
        });
    }

    private Option<Seq<Land.Placed>> precinct(Node node, DivisionCode street) {
        return node.fields("code", "name", "neighbourhoods").flatMap(at -> {
            var within = at.good("neighbourhoods", line -> neighbourhood(line, street));
            return For(at.need("code", each -> precinctCode(each, street)), at.need("name", Forms::label))
                    .yield((code, name) -> within.map(unit -> unit.under(code))
                            .prepend(placed(at.node("code").get(), code, name)));
        });
    }

    private Option<Land.Placed> neighbourhood(Node node, DivisionCode street) {
        return node.text().flatMap(text -> {
            var cut = text.split("\\s+", 2);
            return cut.length == 2 && cut[0].matches("[0-9]{3}") && !cut[0].equals("000")
                    ? Forms.label(node, cut[1])
                            .map(name -> placed(node, new DivisionCode(street.value() + cut[0]), name))
                    : node.refuse("pack.neighbourhood-form");
        });
    }

    private Option<Land.Placed> below(Node node) {
        return node.fields("code", "name", "kind").flatMap(at -> {
            var kind = at.may("kind", KINDS::read);
            return For(at.need("code", LandFile::anyCode), at.need("name", Forms::label), kind)
                    .yield((code, name, drawnFor) -> {
                        if (drawnFor.isDefined() && code.level() != Level.GRID) {
                            at.node("kind").get().refuse("pack.kind-not-grid");
                        }
                        return new Land.Placed(
                                new TerritoryUnit(code, name.zh(), code.parent(), days, drawnFor),
                                at.node("code").get());
                    });
        });
    }

    private Land.Placed placed(Node node, TerritoryCode code, Label name) {
        return new Land.Placed(TerritoryUnit.of(code, name.zh(), days), node);
    }

    private static Option<DivisionCode> streetCode(Node node) {
        return Forms.division(node)
                .flatMap(code -> code.level() == Level.STREET ? Option.of(code) : node.refuse("pack.street-form"));
    }

    private static Option<PrecinctCode> precinctCode(Node node, DivisionCode street) {
        return node.text()
                .flatMap(text -> text.matches("p(?!00)[0-9]{2}")
                        ? Option.of(new PrecinctCode(street.value() + "-" + text))
                        : node.refuse("pack.precinct-form"));
    }

    static Option<TerritoryCode> anyCode(Node node) {
        return node.text().flatMap(text -> node.valid(TerritoryCode.parse(node.place(), text)));
    }
}
