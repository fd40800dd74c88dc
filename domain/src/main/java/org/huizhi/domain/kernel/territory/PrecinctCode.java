package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 片区代码: a precinct, that is some whole neighbourhoods of one street. No standard numbers them, so the form is our own.
 *
 * @param value the street's 9 digits, {@code -p}, and 01 to 99
 */
public record PrecinctCode(String value) implements TerritoryCode {

    public PrecinctCode {
        CodeForm.PRECINCT.require(value);
    }

    public static Validation<Seq<Fault>, PrecinctCode> parse(String field, String text) {
        return CodeForm.PRECINCT.parse(field, text, PrecinctCode::new);
    }

    public DivisionCode street() {
        return new DivisionCode(CodeForm.head(value));
    }

    @Override
    public Option<TerritoryCode> parent() {
        return Option.of(street());
    }

    @Override
    public String toString() {
        return value;
    }
}
