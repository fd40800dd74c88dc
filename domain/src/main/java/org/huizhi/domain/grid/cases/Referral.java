package org.huizhi.domain.grid.cases;

import org.huizhi.domain.kernel.duty.HandOver;

/**
 * 案件移交: a hand-over of a case's follow-up to a project, to mediation or to another context.
 *
 * @param id which one
 * @param offer how it stands
 */
public record Referral(HandOverId id, HandOver offer) {

    Referral with(HandOver next) {
        return new Referral(id, next);
    }
}
