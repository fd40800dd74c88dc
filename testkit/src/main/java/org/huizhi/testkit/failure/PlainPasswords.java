package org.huizhi.testkit.failure;

import org.huizhi.application.kernel.Passwords;

/** 明文口令: hashes nothing and always makes up the same one; for tests only. */
record PlainPasswords() implements Passwords {

    static final String FRESH = "Fresh-password-1";

    @Override
    public String hash(String password) {
        return "hash of " + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        return hash(password).equals(hash);
    }

    @Override
    public String fresh() {
        return FRESH;
    }
}
