package org.huizhi.domain.grid.playbooks;

import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Label;
import org.huizhi.domain.kernel.calendar.ClockRule;

/**
 * 渠道: a way by which cases come in, and what it promises.
 *
 * @param code the pack's code
 * @param name the word people use, such as 民情快办
 * @param origin whether what comes this way was found or told
 * @param verifyFirst whether a grid worker looks on site before the case is filed
 * @param restartsOnDispatch whether the clocks that begin at dispatch begin anew with a new one, and those that end at it with a
 *     return
 * @param clocks the clocks every case of this channel carries
 */
public record Channel(
        String code,
        Label name,
        Origin origin,
        boolean verifyFirst,
        boolean restartsOnDispatch,
        Seq<ClockRule> clocks) {}
