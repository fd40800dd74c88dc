package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.Seq;

/**
 * 督办阶梯: the rungs a clock climbs, each once.
 *
 * @param rungs with distinct codes, possibly none
 */
public record Ladder(Seq<Rung> rungs) {

    public Ladder {
        if (rungs.map(Rung::code).distinct().size() != rungs.size()) {
            throw new IllegalArgumentException(
                    "a rung named twice: " + rungs.map(Rung::code).mkString(", "));
        }
    }
}
