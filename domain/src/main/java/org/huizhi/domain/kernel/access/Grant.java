package org.huizhi.domain.kernel.access;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 授权: one role, and where it holds.
 *
 * @param role the role
 * @param scope the division it holds for, with everything below it
 * @param unit the handling unit the person works for; stated for {@link Role#HANDLING_UNIT} and for nobody else
 */
public record Grant(Role role, DivisionCode scope, Option<UnitId> unit) {

    public Grant {
        if ((role == Role.HANDLING_UNIT) != unit.isDefined()) {
            throw new IllegalArgumentException("a unit is stated for handling units and for nobody else: " + role);
        }
    }

    public static Grant of(Role role, DivisionCode scope) {
        return new Grant(role, scope, Option.none());
    }

    public static Grant forUnit(UnitId unit, DivisionCode scope) {
        return new Grant(Role.HANDLING_UNIT, scope, Option.of(unit));
    }
}
