package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.huizhi.application.kernel.Keys;
import org.junit.jupiter.api.Test;

/** 密钥契约: what every {@link Keys} promises (K-X11). */
public abstract class KeysContract {

    private static final int BYTES = 32;

    /** The keys to be tried, opened anew each time. */
    protected abstract Keys keys();

    @Test
    public void x11_the_present_key_has_a_name_that_fits_into_a_box_and_is_there() {
        var keys = keys();

        assertTrue(keys.current().matches("[A-Za-z0-9]{1,16}"), keys.current());
        assertEquals(BYTES, keys.master(keys.current()).length);
    }

    @Test
    public void x11_a_key_is_the_same_each_time_also_when_opened_anew() {
        var keys = keys();
        var name = keys.current();

        assertArrayEquals(keys.master(name), keys.master(name));
        assertArrayEquals(keys.master(name), keys().master(name));
    }

    @Test
    public void x11_a_key_that_is_not_there_is_said_to_be_missing() {
        var keys = keys();

        assertThrows(IllegalStateException.class, () -> keys.master("nosuchkey"));
    }
}
