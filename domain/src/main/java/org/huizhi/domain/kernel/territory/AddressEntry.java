package org.huizhi.domain.kernel.territory;

/**
 * 地址条目: everything that begins with this address belongs to this unit, unless a longer entry says otherwise.
 *
 * @param address such as a house, a lane or a whole road
 * @param unit a unit of the district, of any level
 */
public record AddressEntry(Address address, TerritoryCode unit) {}
