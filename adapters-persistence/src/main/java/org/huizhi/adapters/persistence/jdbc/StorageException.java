package org.huizhi.adapters.persistence.jdbc;

import org.jspecify.annotations.Nullable;

/** 存储故障: the database could not do what was asked. Nothing of it was kept. */
public final class StorageException extends RuntimeException {

    /** 故障原因. */
    public enum Reason {
        /** Another writer did not finish in time. */
        BUSY(true),
        /** No room is left. */
        FULL(true),
        /** The device or the connection failed. */
        AWAY(true),
        /** A key or another constraint does not allow it. */
        CONSTRAINT(false),
        /** A stored document is not what this release expects. */
        UNREADABLE(false),
        /** Anything else: the database is damaged or the program is wrong. */
        BROKEN(false);

        private final boolean passing;

        Reason(boolean passing) {
            this.passing = passing;
        }
    }

    private final Reason reason;

    public StorageException(Reason reason, String message, @Nullable Throwable cause) {
        super(reason + ": " + message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same request may succeed later, when there is room again or the device is back. */
    public boolean isTransient() {
        return reason.passing;
    }
}
