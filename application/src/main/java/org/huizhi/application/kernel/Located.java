package org.huizhi.application.kernel;

import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 定位结果: the unit that an address belongs to.
 *
 * @param entry the longest beginning of the address that the district has an entry for
 * @param unit that entry's unit, as it was on the day asked about
 */
public record Located(Address entry, TerritoryUnit unit) {}
