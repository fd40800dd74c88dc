package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/**
 * 不在辖区: the place lies in no unit of this district.
 *
 * @param nearest the unit it is nearest to
 * @param name that unit's name
 * @param metres how far away, rounded up, so never 0
 */
public record OutsideTerritory(TerritoryCode nearest, String name, long metres) implements Rejection {

    @Override
    public Kind kind() {
        return Kind.MISSING;
    }

    @Override
    public String code() {
        return "kernel.place.outside";
    }

    @Override
    public Phrase reason() {
        return Phrase.of(code(), name, nearest.value(), metres);
    }

    @Override
    public Seq<Fault> faults() {
        return List.of(new Fault("place.point", "", reason()));
    }
}
