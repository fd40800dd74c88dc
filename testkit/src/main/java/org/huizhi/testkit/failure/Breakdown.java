package org.huizhi.testkit.failure;

/**
 * 故障: which call of a port fails, and how.
 *
 * @param at the n-th call from the moment it was armed, from 1
 * @param when before the call took effect, or after it
 * @param forever whether every later call fails too
 */
public record Breakdown(int at, When when, boolean forever) {

    /** 故障时点. */
    public enum When {
        /** Nothing came of the call. */
        BEFORE,
        /** The call did what it does, and its answer was lost. */
        AFTER
    }

    boolean hits(int call) {
        return call == at || forever && call > at;
    }

    /** 端口失灵: what a failing port throws. */
    public static final class Broken extends RuntimeException {

        Broken(String call) {
            super("broken: " + call);
        }
    }
}
