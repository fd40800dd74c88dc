package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.huizhi.application.kernel.Passwords;
import org.junit.jupiter.api.Test;

/** 口令契约: what every {@link Passwords} of a host with logins promises. */
public abstract class PasswordsContract {

    /** The port under test. */
    protected abstract Passwords passwords();

    @Test
    public void x14_a_password_matches_its_hash_and_no_other() {
        for (var text : List.of("Nine-lives-9", "九条命的猫-9A", " blank at the ends ", "😀😀😀😀😀aZ9")) {
            var hash = passwords().hash(text);

            assertTrue(passwords().matches(text, hash), text);
            assertTrue(passwords().matches(text, hash), () -> text + " again");
            assertFalse(passwords().matches(text + " ", hash), text);
            assertFalse(passwords().matches(text.toUpperCase(Locale.ROOT) + "x", hash), text);
            assertFalse(passwords().matches("", hash), text);
        }
    }

    @Test
    public void x14_a_long_password_counts_to_its_last_character() {
        var long1 = "a".repeat(200) + "1";
        var hash = passwords().hash(long1);

        assertTrue(passwords().matches(long1, hash));
        assertFalse(passwords().matches("a".repeat(200) + "2", hash));
        assertFalse(passwords().matches("a".repeat(200), hash));
    }

    @Test
    public void x14_a_hash_shows_nothing_and_the_same_password_hashed_twice_looks_different() {
        var hash = passwords().hash("Nine-lives-9");

        assertFalse(hash.contains("Nine-lives-9"));
        assertNotEquals(hash, passwords().hash("Nine-lives-9"));
    }

    @Test
    public void x14_a_hash_that_is_none_matches_nothing() {
        assertFalse(passwords().matches("Nine-lives-9", ""));
        assertFalse(passwords().matches("Nine-lives-9", "Nine-lives-9"));
        assertFalse(passwords().matches("", ""));
    }

    @Test
    public void x14_a_fresh_password_is_strong_and_never_the_same() {
        var fresh = List.range(0, 50).map(n -> passwords().fresh());

        assertEquals(50, fresh.distinct().size());
        for (var text : fresh) {
            var kinds = List.<IntPredicate>of(Character::isUpperCase, Character::isLowerCase, Character::isDigit)
                    .count(kind -> text.chars().anyMatch(kind));
            assertTrue(text.length() >= 10 && kinds == 3, text);
        }
    }
}
