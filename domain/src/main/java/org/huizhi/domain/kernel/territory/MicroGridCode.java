package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 微网格代码: a micro-grid of one grid.
 *
 * @param value the grid's 15 digits and 01 to 99
 */
public record MicroGridCode(String value) implements TerritoryCode {

    public MicroGridCode {
        CodeForm.MICRO_GRID.require(value);
    }

    public static Validation<Seq<Fault>, MicroGridCode> parse(String field, String text) {
        return CodeForm.MICRO_GRID.parse(field, text, MicroGridCode::new);
    }

    public GridCode grid() {
        return new GridCode(value.substring(0, 15));
    }

    @Override
    public Option<TerritoryCode> parent() {
        return Option.of(grid());
    }

    @Override
    public String toString() {
        return value;
    }
}
