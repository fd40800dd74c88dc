package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 行政区划代码: a district (6 digits, GB/T 2260), a street or town (9, GB/T 10114) or a neighbourhood (12, statistical code).
 *
 * @param value 6, 9 or 12 digits, each part counting from 1
 */
public record DivisionCode(String value) implements TerritoryCode {

    public DivisionCode {
        CodeForm.DIVISION.require(value);
    }

    public static Validation<Seq<Fault>, DivisionCode> parse(String field, String text) {
        return CodeForm.DIVISION.parse(field, text, DivisionCode::new);
    }

    @Override
    public Option<TerritoryCode> parent() {
        return Option.when(value.length() > 6, () -> new DivisionCode(value.substring(0, value.length() - 3)));
    }

    /** The district this lies in, itself if it is one. */
    public DivisionCode district() {
        return new DivisionCode(value.substring(0, 6));
    }

    @Override
    public String toString() {
        return value;
    }
}
