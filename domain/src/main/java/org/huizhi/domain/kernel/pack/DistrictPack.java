package org.huizhi.domain.kernel.pack;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.ClockTerms;
import org.huizhi.domain.kernel.calendar.Ladder;
import org.huizhi.domain.kernel.calendar.WorkCalendar;
import org.huizhi.domain.kernel.network.Formation;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.Gazetteer;
import org.huizhi.domain.kernel.territory.Level;
import org.huizhi.domain.kernel.territory.Shapes;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/**
 * 地区包: what every context needs to know about one district. The contexts' own policies stand beside it.
 *
 * @param code the pack's code, such as {@code xuhui}
 * @param version its version; every fact and every verdict names it
 * @param district the district's division code
 * @param name the district's name
 * @param levels the levels of territory in use, from the district down
 * @param complete those of them that divide the district without remainder: every place lies in a unit of each
 * @param territory the units to begin with
 * @param shapes where they lie
 * @param calendar working time and the published calendars
 * @param ladder the rungs of escalation
 * @param units whom cases can be dispatched to
 * @param purposes the purposes a call may name, by code
 * @param roles the words for roles
 * @param rungs the words for rungs, by code
 * @param formations the formations in use
 * @param gazetteer the addresses to begin with
 */
public record DistrictPack(
        String code,
        String version,
        DivisionCode district,
        Label name,
        Seq<Level> levels,
        Seq<Level> complete,
        Seq<TerritoryUnit> territory,
        Shapes shapes,
        WorkCalendar calendar,
        Ladder ladder,
        Seq<Unit> units,
        Map<String, Label> purposes,
        Map<Role, Label> roles,
        Map<String, Label> rungs,
        Seq<Formation> formations,
        Gazetteer gazetteer) {

    /** Code and version, as every fact carries them. */
    public String policyVersion() {
        return code + "-" + version;
    }

    /** A unit by its code or by the word people use. */
    public Option<Unit> unit(String text) {
        return units.find(each -> each.id().value().equals(text)
                || each.name().zh().equals(text)
                || each.name().en().equalsIgnoreCase(text));
    }

    /** What clocks need, under the calendar given. */
    public ClockTerms terms(WorkCalendar inForce) {
        return new ClockTerms(inForce, ladder, policyVersion());
    }
}
