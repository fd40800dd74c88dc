package org.huizhi.adapters.persistence.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * 时刻写法: instants as {@code 2026-01-05T02:00:00.000000Z}: UTC, always 27 characters, so that text sorts as time does. What is
 * finer than a microsecond is cut off.
 */
public interface Instants {

    DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** @throws IllegalArgumentException outside the years 0 to 9999 */
    static String text(Instant at) {
        var year = at.atOffset(ZoneOffset.UTC).getYear();
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("no place for the year " + year);
        }
        return FORM.format(at);
    }

    static Instant parse(String text) {
        return Instant.parse(text);
    }
}
