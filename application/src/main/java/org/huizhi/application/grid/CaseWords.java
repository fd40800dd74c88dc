package org.huizhi.application.grid;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Territories;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 搜索词: a case number or its beginning, a category, a division or a unit, by code or name, resolved to codes before any query.
 *
 * @param district the pack
 * @param territories the divisions and their names
 */
record CaseWords(District district, Territories territories) {

    CaseQuery.Words resolve(String q) {
        var text = q.strip();
        Set<String> categories = HashSet.ofAll(district.grid().category(text).map(each -> each.code()));
        Set<DivisionCode> divisions = HashSet.ofAll(territories.named(text));
        Set<UnitId> units = HashSet.ofAll(district.pack().unit(text).map(each -> each.id()));
        return new CaseQuery.Words(
                Option.of(text).filter(each -> each.matches("[0-9]{1,20}")), categories, divisions, units);
    }
}
