package org.huizhi.application;

import io.vavr.control.Option;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.pack.DistrictPack;
import org.huizhi.domain.kernel.pack.Unit;

/**
 * 地区配置: a district pack with every context's policies.
 *
 * @param pack what every context needs
 * @param grid what grid governance needs
 * @param training logins and sample cases to train with; none where the pack brings none
 */
public record District(DistrictPack pack, GridPolicy grid, Option<Training> training) {

    /** Without anything to train with. */
    public District(DistrictPack pack, GridPolicy grid) {
        this(pack, grid, Option.none());
    }

    /** What the district calls a thing of its pack. */
    public Option<Label> word(Term term) {
        return term.kind() == Term.Kind.UNIT
                ? pack.units()
                        .find(unit -> unit.id().value().equals(term.code()))
                        .map(Unit::name)
                : grid.word(term);
    }
}
