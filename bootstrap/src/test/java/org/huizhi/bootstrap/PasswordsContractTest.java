package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huizhi.application.kernel.Passwords;
import org.huizhi.testkit.contracts.PasswordsContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The server's passwords; and hashing that is wrong in one way is found. */
class PasswordsContractTest {

    @Nested
    class OfServer extends Tried {
        OfServer() {
            super(new HashedPasswords());
        }
    }

    private static class Tried extends PasswordsContract {

        private final Passwords passwords;

        Tried(Passwords passwords) {
            this.passwords = passwords;
        }

        @Override
        protected Passwords passwords() {
            return passwords;
        }
    }

    /** Nothing but itself. */
    private record Open() implements Passwords {
        @Override
        public String hash(String password) {
            return password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return password.equals(hash);
        }

        @Override
        public String fresh() {
            return "Fresh-pass-2";
        }
    }

    /** BCrypt as it comes reads 72 bytes. */
    private record Short(BCryptPasswordEncoder encoder) implements Passwords {
        @Override
        public String hash(String password) {
            return encoder.encode(password.substring(0, Math.min(72, password.length())));
        }

        @Override
        public boolean matches(String password, String hash) {
            return encoder.matches(password.substring(0, Math.min(72, password.length())), hash);
        }

        @Override
        public String fresh() {
            return "Fresh-pass-2";
        }
    }

    @Test
    void hashing_that_is_wrong_in_one_way_is_found() {
        var open = new Tried(new Open());
        var cut = new Tried(new Short(new BCryptPasswordEncoder(4)));

        assertThatThrownBy(open::x14_a_hash_shows_nothing_and_the_same_password_hashed_twice_looks_different)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(open::x14_a_hash_that_is_none_matches_nothing).isInstanceOf(AssertionError.class);
        assertThatThrownBy(open::x14_a_fresh_password_is_strong_and_never_the_same)
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(cut::x14_a_long_password_counts_to_its_last_character)
                .isInstanceOf(AssertionError.class);
    }
}
