package org.huizhi.adapters.persistence.packs;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Level;

/**
 * 辖区: where somebody or some unit of the pack may work: the district, a street or a neighbourhood.
 *
 * @param district of the pack; none where it cannot be read
 * @param land the units there are; none where they cannot be read
 */
record Scopes(Option<DivisionCode> district, Option<Land> land) {

    Option<DivisionCode> read(Node node) {
        return Forms.division(node).flatMap(code -> {
            if (district.exists(own -> !code.district().equals(own))) {
                return node.refuse("pack.outside-district", district.get().value());
            }
            return Choice.ofCodes("division", land.map(Land::divisions))
                    .code(node)
                    .map(known -> code);
        });
    }

    /** Whether a neighbourhood lies there, or nobody can tell. */
    boolean inhabited(DivisionCode scope) {
        return land.forAll(all -> all.units()
                .exists(unit -> unit.code().level() == Level.NEIGHBOURHOOD
                        && unit.code().isWithin(scope)));
    }
}
