package org.huizhi.domain.kernel.access;

import org.huizhi.domain.kernel.territory.DivisionCode;

/** 关系: how the thing stands to the person who asks. The first five speak of territory, the others of the person. */
public enum Relation {
    /** 本级: the thing lies in exactly the unit of the grant */
    OWN,
    /** 下级: the thing lies in a unit below it */
    CHILD,
    /** 上级: the thing lies in a unit above it */
    PARENT,
    /** 同级: the thing lies in another unit under the same parent */
    SIBLING,
    /** 无关: anywhere else */
    ELSEWHERE,
    /** 本人: the person reported it or it is about them */
    SELF,
    /** 监护人或家属 */
    FAMILY,
    /** 经办: the person's unit leads, assists or has led it */
    ASSIGNED;

    /** Where {@code place} lies as seen from {@code scope}. Exactly one of the five territorial relations. */
    public static Relation between(DivisionCode scope, DivisionCode place) {
        if (scope.equals(place)) {
            return OWN;
        }
        if (place.isWithin(scope)) {
            return CHILD;
        }
        if (scope.isWithin(place)) {
            return PARENT;
        }
        return scope.parent().equals(place.parent()) ? SIBLING : ELSEWHERE;
    }
}
