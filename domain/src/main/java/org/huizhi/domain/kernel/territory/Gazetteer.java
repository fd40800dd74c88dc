package org.huizhi.domain.kernel.territory;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.DateRange;

/**
 * 地名录: the addresses that a district pack knows to begin with.
 *
 * @param before words that people write before an address: the city, the district, the streets
 * @param entries the addresses and their units, no address twice, by their text
 * @param valid the days on which all this holds
 */
public record Gazetteer(Seq<String> before, Seq<AddressEntry> entries, DateRange valid) {

    /** Of a pack that knows none. */
    public static Gazetteer none(DateRange valid) {
        return new Gazetteer(List.empty(), List.empty(), valid);
    }
}
