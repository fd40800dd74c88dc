package org.huizhi.application;

import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.kernel.pack.DistrictPack;

/**
 * 地区配置: a district pack with every context's policies.
 *
 * @param pack what every context needs
 * @param grid what grid governance needs
 */
public record District(DistrictPack pack, GridPolicy grid) {}
