package org.huizhi.domain.kernel.duty;

import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/** 责任主体: who holds an open matter at this instant; there is always exactly one. */
public sealed interface Holder {

    /** 受理台: the intake desk of a street, until dispatch. */
    record IntakeDesk(DivisionCode street) implements Holder {}

    /** 牵头单位: the unit that answers for the result. */
    record Lead(UnitId unit) implements Holder {}
}
