package org.huizhi.bootstrap.access;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Relation;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 位置: where a grant must hold so that a thing at some place lies to it as asked for. */
public interface Places {

    Seq<Relation> TERRITORY =
            List.of(Relation.OWN, Relation.CHILD, Relation.PARENT, Relation.SIBLING, Relation.ELSEWHERE);

    /** None where no grant can stand so: nothing lies above a district. */
    static Option<DivisionCode> scope(Relation relation, DivisionCode place) {
        var street = place.value().length() > 6;
        var scope = switch (relation) {
            case OWN -> place.value();
            case CHILD -> street ? place.value().substring(0, place.value().length() - 3) : "";
            case PARENT -> place.value() + "001";
            case SIBLING -> street ? place.district().value() + "009" : "310115";
            default -> "310115001";
        };
        return Option.when(!scope.isEmpty(), () -> new DivisionCode(scope));
    }
}
