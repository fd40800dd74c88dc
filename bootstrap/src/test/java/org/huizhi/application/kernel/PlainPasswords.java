package org.huizhi.application.kernel;

import java.util.concurrent.atomic.AtomicInteger;

/** Passwords for tests: a hash is the password backwards, and fresh ones count. */
final class PlainPasswords implements Passwords {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public String hash(String password) {
        return "hash:" + new StringBuilder(password).reverse();
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash(password).equals(hash);
    }

    @Override
    public String fresh() {
        return "Fresh-pass-" + count.incrementAndGet();
    }
}
