package org.huizhi.domain.kernel.access;

import org.huizhi.domain.kernel.DateRange;

/**
 * 委托: acting for somebody else, for a time.
 *
 * @param principal for whom
 * @param days on which days, in the district's zone
 */
public record Mandate(ActorId principal, DateRange days) {}
