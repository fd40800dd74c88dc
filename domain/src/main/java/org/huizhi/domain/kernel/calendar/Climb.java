package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.Seq;

/**
 * 逐级督办: the clocks after a tick, and the rungs that tick found reached.
 *
 * @param clocks the clocks, remembering what has fired
 * @param reached oldest first, each for the first and only time, often none
 */
public record Climb(Clocks clocks, Seq<RungReached> reached) {}
