package org.huizhi.application.kernel.outbox;

import org.huizhi.application.kernel.Provenance;

/**
 * 已发事实: a fact on its way.
 *
 * @param at its place in the order in which facts travel
 * @param about the thing it is about
 * @param version the version of that thing to which it led, from 1
 * @param n its place among the facts of that version, from 1
 * @param fact what happened: a record of the kind's own facts, or {@link org.huizhi.application.kernel.Changed} for a register
 * @param by who, when, for what, under which policy; without a receipt
 */
public record Posted(Position at, About about, long version, int n, Object fact, Provenance by) {

    /**
     * 所述之事: the thing a fact is about.
     *
     * @param kind what sort of thing, such as {@code grid-case}
     * @param id its id
     */
    public record About(String kind, String id) {}

    /** The fact's own id, the same for every reader, at every delivery and after a restore. */
    public String event() {
        return about.kind() + ":" + about.id() + ":" + version + ":" + n;
    }

    /** The fact's name, such as {@code Dispatched}. */
    public String name() {
        return fact.getClass().getSimpleName();
    }
}
