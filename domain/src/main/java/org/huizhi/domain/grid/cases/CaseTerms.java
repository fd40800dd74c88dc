package org.huizhi.domain.grid.cases;

import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.grid.playbooks.GridPolicy;
import org.huizhi.domain.grid.playbooks.Limits;
import org.huizhi.domain.kernel.calendar.ClockTerms;

/**
 * 办案条件: what a decision about a case needs from outside the case.
 *
 * @param policy what the pack says about grid cases
 * @param clocks calendar and ladder
 */
public record CaseTerms(GridPolicy policy, ClockTerms clocks) {

    public Limits limits() {
        return policy.limits();
    }

    /** The district's own day. */
    public LocalDate day(Instant at) {
        return at.atZone(clocks.calendar().zone()).toLocalDate();
    }
}
