package org.huizhi.adapters.web.api.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** 试错过多: the password was wrong too often lately. */
final class TooManyAttempts extends AuthenticationException {

    private final Duration left;

    TooManyAttempts(Duration left) {
        super("too many attempts");
        this.left = left;
    }

    /** In whole seconds, at least one. */
    long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}
