package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.Gazetteer;

/**
 * 地址簿: the district's addresses in their dated register (K-T4). Keys are blind indexes: where a case is may be somebody's home, so the
 * store never sees what is looked up.
 */
final class AddressBook {

    private static final String COLUMN = "address";

    private final Gazetteer gazetteer;
    private final Seq<String> before;
    private final DatedRegister<String, AddressEntry> register;
    private final Sealer sealer;

    /** @param before what people write before an address */
    AddressBook(Gazetteer gazetteer, Seq<String> before, DatedRegister<String, AddressEntry> register, Sealer sealer) {
        this.gazetteer = gazetteer;
        this.before = before;
        this.register = register;
        this.sealer = sealer;
    }

    /** The pack's addresses. */
    void settle(Provenance by) {
        gazetteer.entries().forEach(entry -> put(entry.address(), gazetteer.valid(), Option.of(entry), by));
    }

    void put(Address address, DateRange days, Option<AddressEntry> entry, Provenance by) {
        register.put(key(address), days, entry, by);
    }

    /** The entry of the longest beginning; an address as it stands goes before one that words were taken from. */
    Option<AddressEntry> find(Address address, LocalDate on, Instant known) {
        var beginnings = address.readings(before).flatMap(Address::beginnings).distinct();
        var held = register.among(beginnings.map(this::key), on, known);
        return held.isEmpty()
                ? Option.none()
                : beginnings.toStream().flatMap(each -> held.get(key(each))).headOption();
    }

    private String key(Address address) {
        return sealer.blindIndex(address.text(), COLUMN);
    }
}
