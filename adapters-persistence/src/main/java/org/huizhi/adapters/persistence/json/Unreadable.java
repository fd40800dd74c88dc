package org.huizhi.adapters.persistence.json;

/**
 * 文档不可读: a document and its type do not fit. The message names the place, never the value, which may be personal; only a
 * value's own constructor may say more.
 */
public final class Unreadable extends RuntimeException {

    private final String path;
    private final String reason;

    Unreadable(String reason) {
        this("", reason, null);
    }

    private Unreadable(String path, String reason, @org.jspecify.annotations.Nullable Throwable cause) {
        super("$" + path + ": " + reason, cause);
        this.path = path;
        this.reason = reason;
    }

    /** The same failure, seen from one level further out. */
    Unreadable under(String step) {
        return new Unreadable(step + path, reason, this);
    }
}
