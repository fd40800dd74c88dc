package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 网格代码: a grid of one neighbourhood.
 *
 * @param value the neighbourhood's 12 digits and 001 to 999
 */
public record GridCode(String value) implements TerritoryCode {

    public GridCode {
        CodeForm.GRID.require(value);
    }

    public static Validation<Seq<Fault>, GridCode> parse(String field, String text) {
        return CodeForm.GRID.parse(field, text, GridCode::new);
    }

    public DivisionCode neighbourhood() {
        return new DivisionCode(value.substring(0, 12));
    }

    @Override
    public Option<TerritoryCode> parent() {
        return Option.of(neighbourhood());
    }

    @Override
    public String toString() {
        return value;
    }
}
