package org.huizhi.adapters.web.api.answer;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** 页标写法: cursors as they stand in addresses: opaque, and without a character that has to be escaped. */
public interface Cursors {

    static String opaque(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
    }

    /** None when the text is no cursor of ours. */
    static Option<String> read(String opaque) {
        try {
            return Option.of(new String(Base64.getUrlDecoder().decode(opaque), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unreadable) {
            return Option.none();
        }
    }
}
