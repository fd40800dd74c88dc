package org.huizhi.adapters.persistence.packs;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.Gazetteer;
import org.huizhi.domain.kernel.territory.TerritoryCode;

/**
 * 地名文件: {@code addresses.yaml}, which unit an address lies in. A pack does without.
 *
 * @param units the codes that exist, none where they cannot be read
 */
record AddressesFile(Choice<String> units) {

    private static final int LONGEST_WORD = 20;

    /** 地址及出处. */
    private record Stated(Node node, AddressEntry entry) {}

    static Option<Gazetteer> read(Option<Node> file, Option<Land> land) {
        var codes = land.map(all -> all.units().map(unit -> unit.code().value()));
        var reader = new AddressesFile(Choice.ofCodes("territory", codes));
        return file.fold(
                () -> Option.of(Gazetteer.none(DateRange.from(LocalDate.EPOCH))),
                top -> top.fields("from", "before", "addresses").flatMap(reader::read));
    }

    private Option<Gazetteer> read(Fields at) {
        var from = at.need("from", Forms::day);
        var before = at.allOrNone("before", AddressesFile::word);
        var stated = at.all("addresses", this::line).map(lines -> lines.flatMap(entries -> entries));
        stated.forEach(all -> Once.check(
                all.map(each -> new Once.Use(each.entry().address().text(), each.node())), "pack.address-twice"));
        return from.flatMap(day -> before.flatMap(words -> stated.map(all -> new Gazetteer(
                words, all.map(Stated::entry).sortBy(entry -> entry.address().text()), DateRange.from(day)))));
    }

    /** {@code 310104004008 淮海中路1850号 | 武康大楼}: a unit, and what lies in it. */
    private Option<Seq<Stated>> line(Node node) {
        return node.text().flatMap(text -> {
            var cut = text.split("\\s+", 2);
            return cut.length < 2
                    ? node.refuse("pack.address-form")
                    : unit(node, cut[0])
                            .flatMap(unit -> Option.sequence(List.of(cut[1].split("\\|", -1))
                                    .map(each -> address(node, each)
                                            .map(address -> new Stated(node, new AddressEntry(address, unit))))));
        });
    }

    private Option<TerritoryCode> unit(Node node, String text) {
        return node.saying(text)
                .valid(TerritoryCode.parse(node.place(), text))
                .filter(code -> units.words().isEmpty()
                        || units.read(node.saying(text), text).isDefined());
    }

    private static Option<Address> address(Node node, String text) {
        return node.valid(Address.parse(node.place(), text));
    }

    private static Option<String> word(Node node) {
        return node.text()
                .flatMap(text ->
                        text.length() > LONGEST_WORD ? node.refuse("pack.before-form", LONGEST_WORD) : Option.of(text));
    }
}
