package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Comparator;

/** 区域树索引: a territory with its two indexes, which always agree with its units. */
record Tree(
        LocalDate on,
        Seq<TerritoryUnit> units,
        Map<TerritoryCode, TerritoryUnit> byCode,
        Map<TerritoryCode, Vector<TerritoryUnit>> byParent)
        implements Territory {

    private static final Comparator<TerritoryUnit> BY_CODE = Comparator.comparing(TerritoryUnit::code)
            .thenComparing(unit -> unit.parent().map(TerritoryCode::value).getOrElse(""));

    static Tree of(LocalDate on, Iterable<TerritoryUnit> units) {
        var valid =
                Vector.ofAll(units).filter(unit -> unit.valid().contains(on)).sorted(BY_CODE);
        var below = valid.filter(unit -> unit.parent().isDefined());
        return new Tree(
                on,
                valid,
                valid.groupBy(TerritoryUnit::code).mapValues(Vector::head),
                below.groupBy(unit -> unit.parent().get()));
    }

    @Override
    public Option<TerritoryUnit> unit(TerritoryCode code) {
        return byCode.get(code);
    }

    @Override
    public Seq<TerritoryUnit> children(TerritoryCode code) {
        return Option.<Seq<TerritoryUnit>>narrow(byParent.get(code)).getOrElse(List.empty());
    }
}
