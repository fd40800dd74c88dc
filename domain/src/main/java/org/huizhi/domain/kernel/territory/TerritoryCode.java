package org.huizhi.domain.kernel.territory;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.huizhi.domain.kernel.Fault;

/**
 * 区域代码: the code of a unit of any level. Below a district each level appends to the code of the one above:
 *
 * <pre>
 * 310104                   district        6 digits
 * 310104003                street          + 3
 * 310104003-p01            precinct        street + "-p" + 2 digits
 * 310104003001             neighbourhood   street + 3
 * 310104003001002          grid            + 3
 * 31010400300100203        micro-grid      + 2
 * 31010400300100203-b004   building group  neighbourhood, grid or micro-grid + "-b" + 3 digits
 * </pre>
 *
 * Every part counts from 1. Codes are ordered by their text. Whether the unit exists, or existed on a day, is the
 * {@link Territory}'s answer, not the code's.
 */
public sealed interface TerritoryCode extends Comparable<TerritoryCode>
        permits DivisionCode, PrecinctCode, GridCode, MicroGridCode, BuildingGroupCode {

    /** The code as it is written, without spaces. */
    String value();

    default Level level() {
        return CodeForm.levelOf(value()).get();
    }

    /** The unit that the code itself names above this one; none for a district. A precinct is in no code but its own. */
    Option<TerritoryCode> parent();

    /** Whether this is the other or lies below it, as far as codes tell: a neighbourhood's precinct is not in its code. */
    default boolean isWithin(TerritoryCode other) {
        return value().startsWith(other.value());
    }

    @Override
    default int compareTo(TerritoryCode other) {
        return value().compareTo(other.value());
    }

    /**
     * For code that already knows.
     *
     * @throws IllegalArgumentException when the text is no code of any level
     */
    static TerritoryCode of(String value) {
        CodeForm.ANY.require(value);
        return switch (CodeForm.levelOf(value).get()) {
            case DISTRICT, STREET, NEIGHBOURHOOD -> new DivisionCode(value);
            case PRECINCT -> new PrecinctCode(value);
            case GRID -> new GridCode(value);
            case MICRO_GRID -> new MicroGridCode(value);
            case BUILDING_GROUP -> new BuildingGroupCode(value);
        };
    }

    /** For text from outside; spaces around it do not matter. */
    static Validation<Seq<Fault>, TerritoryCode> parse(String field, String text) {
        return CodeForm.ANY.parse(field, text, TerritoryCode::of);
    }
}
