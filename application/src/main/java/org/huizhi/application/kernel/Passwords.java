package org.huizhi.application.kernel;

/** 口令端口: hashes passwords slowly and with salt, and makes up new ones. */
public interface Passwords {

    String hash(String password);

    boolean matches(String password, String hash);

    /** A fresh one that satisfies the password rule. */
    String fresh();

    /** A deployment without logins of its own: nothing ever matches. */
    static Passwords none() {
        return new Passwords() {
            @Override
            public String hash(String password) {
                return "";
            }

            @Override
            public boolean matches(String password, String hash) {
                return false;
            }

            @Override
            public String fresh() {
                return "";
            }
        };
    }
}
