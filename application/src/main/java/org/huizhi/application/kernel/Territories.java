package org.huizhi.application.kernel;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.TerritoryUnit;

/** 区划查询: the divisions as they stand today. */
public interface Territories {

    Option<TerritoryUnit> unit(DivisionCode division);

    /** Divisions of exactly this code or name. */
    Seq<DivisionCode> named(String text);
}
