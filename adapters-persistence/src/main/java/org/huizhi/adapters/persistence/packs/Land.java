package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Territory;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 区划读取结果: the units and where the pack states each.
 *
 * @param units in the order of the file, the district first
 */
record Land(Seq<Placed> units) {

    /** 单元及出处. */
    record Placed(TerritoryUnit unit, Node node) {

        TerritoryCode code() {
            return unit.code();
        }

        Placed under(TerritoryCode parent) {
            return new Placed(unit.under(parent), node);
        }
    }

    Seq<TerritoryUnit> all() {
        return units.map(Placed::unit);
    }

    Set<TerritoryCode> codes() {
        return units.map(Placed::code).toSet();
    }

    /** The codes that are divisions, as they are written. */
    Seq<String> divisions() {
        return units.map(Placed::code).filter(DivisionCode.class::isInstance).map(TerritoryCode::value);
    }

    /** Levels that are not in use; and every unit belongs to exactly one unit above it, as its code says. */
    void check(Head head, LocalDate day) {
        units.filter(each -> head.levels()
                        .exists(levels -> !levels.contains(each.code().level())))
                .forEach(each -> each.node()
                        .refuse(
                                "pack.level-not-in-use",
                                each.code().level().term(),
                                head.levels().get().map(Choice::word)));
        if (head.district().isEmpty()) {
            return;
        }
        Map<TerritoryCode, Seq<Placed>> byCode = units.groupBy(Placed::code).mapValues(same -> same);
        Territory.of(day, all()).check(List.empty(), head.policyVersion()).forEach(finding -> {
            var where = byCode.get(finding.value().code()).get().last().node();
            where.faults()
                    .addAll(List.of(
                            new Fault(where.place(), finding.value().code().value(), finding.sentence())));
        });
    }
}
