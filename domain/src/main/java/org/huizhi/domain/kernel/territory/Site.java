package org.huizhi.domain.kernel.territory;

/**
 * 中心点: about where a unit lies, when its border is not known. Among the sites of one parent the nearest one owns a place, which
 * is schematic: good for a map and a first guess, no boundary.
 */
public record Site(TerritoryCode code, GeoPoint centre) {}
