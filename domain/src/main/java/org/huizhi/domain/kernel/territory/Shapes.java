package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;

/**
 * 地理范围: what a pack says about where its units lie: outlines of all units, or the district's outline and a site for each unit
 * below, or streets by outline and neighbourhoods by site. Below one unit, outlines count before sites.
 *
 * @param outlines one or more; no code twice
 * @param sites often none; no code twice
 */
public record Shapes(Seq<Outline> outlines, Seq<Site> sites) {

    public Shapes {
        if (outlines.isEmpty()) {
            throw new IllegalArgumentException("nothing says where the district ends");
        }
        requireOnce(outlines.map(Outline::code));
        requireOnce(sites.map(Site::code));
    }

    /** Whether anything here is drawn from sites, so that a screen can say so. */
    public boolean schematic() {
        return !sites.isEmpty();
    }

    private static void requireOnce(Seq<TerritoryCode> codes) {
        if (codes.distinct().size() < codes.size()) {
            throw new IllegalArgumentException("a code is stated twice");
        }
    }
}
