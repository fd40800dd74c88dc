package org.huizhi.domain.kernel.network;

import io.vavr.collection.Seq;

/**
 * 网络就绪度: how a network stands on a day.
 *
 * @param notation the day's counts, such as {@code 1+13+40}
 * @param tiers from the centre outwards
 * @param gaps every finding, those that explain included
 */
public record Readiness(Notation notation, Seq<Tier> tiers, Seq<Gap> gaps) {

    /** Whether nothing is missing: one centre, every unit covered, a parent in service above every node. */
    public boolean ready() {
        return !gaps.exists(Gap::isOpen);
    }
}
