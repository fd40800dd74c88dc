package org.huizhi.domain.kernel.indicator;

/**
 * 完成情况: how an amount stands against its target. 完成率 and 超额率 are two figures: 153 of 100 is 153 % done and 53 % over.
 *
 * @param outcome met or missed, never not applicable
 * @param completion the amount as a share of the goal; not applicable where less is better, and where the goal is 0
 * @param excess what goes beyond the goal as a share of it, 0 while nothing does; where less is better, the overrun; not
 *     applicable where the goal is 0
 */
public record Standing(Outcome outcome, Rate completion, Rate excess) {}
