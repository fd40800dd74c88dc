package org.huizhi.adapters.web.api.kernel;

import java.time.LocalDate;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.domain.kernel.Explained;
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
