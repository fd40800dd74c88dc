package org.huizhi.application;

import io.vavr.control.Option;
import org.huizhi.application.kernel.Training;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.kernel.pack.DistrictPack;

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
}
