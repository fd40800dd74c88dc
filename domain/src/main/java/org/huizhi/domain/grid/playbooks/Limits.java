package org.huizhi.domain.grid.playbooks;

import java.time.Duration;

/**
 * 限额: the figures of the case rules.
 *
 * @param returnWithin how long after dispatch a lead may return a case, in natural hours, the last instant included
 * @param bounceLimit from how many returns on the next level up decides the lead
 * @param reopenDays for how many calendar days after closing the reporter may reopen, the last day included
 * @param duplicateMetres how near another case of the category is a possible duplicate, inclusive
 * @param duplicateHours how close in time, before or after, inclusive
 * @param quorum how many approvals a pause, an extension or a void takes
 * @param answerWithin how long a hand-over to another party stays open, in natural hours
 */
public record Limits(
        Duration returnWithin,
        int bounceLimit,
        int reopenDays,
        int duplicateMetres,
        int duplicateHours,
        int quorum,
        Duration answerWithin) {}
