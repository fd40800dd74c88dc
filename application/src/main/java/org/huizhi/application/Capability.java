package org.huizhi.application;

/**
 * 能力: what a storage promises beyond what every storage does. Whoever puts a district to work on one without {@link #DURABLE} loses it
 * with the process.
 */
public enum Capability {
    /** 持久: what was acknowledged is there after it was closed, or the process killed. */
    DURABLE,
    /** 多进程: several processes work on it at once, each sees what the others keep. */
    SHARED,
    /** 有序: facts come to every reader in one order, and nothing appears behind a reader's cursor, however many write. */
    ORDERED_OUTBOX
}
