package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 楼组代码: the buildings or stairways one head looks after. It stands below a micro-grid, or below a grid or a neighbourhood
 * where the district has no finer level. No standard numbers them, so the form is our own.
 *
 * @param value the 12, 15 or 17 digits of the unit above, {@code -b}, and 001 to 999
 */
public record BuildingGroupCode(String value) implements TerritoryCode {

    public BuildingGroupCode {
        CodeForm.BUILDING_GROUP.require(value);
    }

    public static Validation<Seq<Fault>, BuildingGroupCode> parse(String field, String text) {
        return CodeForm.BUILDING_GROUP.parse(field, text, BuildingGroupCode::new);
    }

    @Override
    public Option<TerritoryCode> parent() {
        return Option.of(TerritoryCode.of(CodeForm.head(value)));
    }

    @Override
    public String toString() {
        return value;
    }
}
