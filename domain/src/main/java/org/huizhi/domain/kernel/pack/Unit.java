package org.huizhi.domain.kernel.pack;

import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 处置单位: an organisation of the pack's list that cases can be dispatched to.
 *
 * @param id its code
 * @param name the word people use
 * @param scope where it works
 */
public record Unit(UnitId id, Label name, DivisionCode scope) {}
