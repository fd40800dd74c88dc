package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** 区划查询: the divisions as they stand today. */
public interface Territories {

    Option<TerritoryUnit> unit(DivisionCode division);

    /**
     * The division an address lies in, by the district's entries.
     *
     * @param field what the faults name
     */
    Either<Rejection, DivisionCode> at(String field, String address);

    /** Divisions of exactly this code or name. */
    Seq<DivisionCode> named(String text);
}
