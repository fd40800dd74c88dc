package org.huizhi.adapters.persistence.jdbc;

import org.huizhi.application.kernel.Unavailable;
import org.jspecify.annotations.Nullable;

/** 存储故障: the database could not do what was asked. Nothing of it was kept. */
public class StorageException extends RuntimeException {

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

    private StorageException(Reason reason, String message, @Nullable Throwable cause) {
        super(reason + ": " + message, cause);
        this.reason = reason;
    }

    static StorageException of(Reason reason, String message, @Nullable Throwable cause) {
        return reason.passing ? new Away(reason, message, cause) : new StorageException(reason, message, cause);
    }

    public Reason reason() {
        return reason;
    }

    /** Whether the same request may succeed later, when there is room again or the device is back. */
    public boolean isTransient() {
        return reason.passing;
    }

    /** 暂时故障. */
    private static final class Away extends StorageException implements Unavailable {

        private Away(Reason reason, String message, @Nullable Throwable cause) {
            super(reason, message, cause);
        }
    }
}
