package org.huizhi.adapters.web.api.kernel;

import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.kernel.Located;
import org.huizhi.domain.kernel.Explained;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.AddressEntry;
import org.huizhi.domain.kernel.territory.GridKind;
import org.huizhi.domain.kernel.territory.TerritoryCode;
import org.huizhi.domain.kernel.territory.TerritoryFinding;
import org.huizhi.domain.kernel.territory.TerritoryUnit;
import org.jspecify.annotations.Nullable;

/**
 * 区划视图: one unit, as it is on the days it is valid.
 *
 * @param parent null at the top
 * @param validTo the day after the last, null while it lasts
 * @param kind BASE or EXCLUSIVE, null where it is not said
 */
public record TerritoryView(
        String code,
        String name,
        String level,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String kind) {

    static TerritoryView of(TerritoryUnit unit) {
        return new TerritoryView(
                unit.code().value(),
                unit.name(),
                unit.code().level().name(),
                unit.parent().map(TerritoryCode::value).getOrNull(),
                unit.valid().from(),
                unit.valid().to().getOrNull(),
                unit.kind().map(GridKind::name).getOrNull());
    }

    /**
     * 定位视图: where an address lies.
     *
     * @param entry the longest beginning of the address that the district has an entry for
     * @param unit that entry's unit
     */
    public record LocatedView(String entry, TerritoryView unit) {

        static LocatedView of(Located located) {
            return new LocatedView(located.entry().text(), TerritoryView.of(located.unit()));
        }
    }

    /**
     * 地址条目视图.
     *
     * @param unit the code of the unit it belongs to, null where there is no entry now
     */
    public record AddressView(String address, @Nullable String unit) {

        static AddressView of(Address address, Option<AddressEntry> entry) {
            return new AddressView(
                    address.text(), entry.map(each -> each.unit().value()).getOrNull());
        }
    }

    /**
     * 区划问题视图: a gap or an overlap.
     *
     * @param finding its name, such as Undivided
     * @param explanation what is wrong and how to mend it
     */
    public record FindingView(String code, String finding, String explanation) {

        static FindingView of(Explained<TerritoryFinding> finding, Speech speech) {
            return new FindingView(
                    finding.value().code().value(), finding.value().getClass().getSimpleName(), speech.say(finding));
        }
    }
}
