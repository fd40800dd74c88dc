package org.huizhi.adapters.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * 时刻写法: instants as {@code 2026-01-05T02:00:00.000000Z}: UTC, always 27 characters, so that text sorts as time does, where a
 * database has no type for them. What is finer than a microsecond is cut off.
 */
public interface Instants {

    /** As 27 characters are written and read: a commit does it some thirty times, and a formatter for any pattern is what it costs most. */
    String SHAPE = "0000-00-00T00:00:00.000000Z";

    /** @throws IllegalArgumentException outside the years 0 to 9999 */
    static String text(Instant at) {
        var utc = LocalDateTime.ofEpochSecond(at.getEpochSecond(), at.getNano(), ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            throw new IllegalArgumentException("no place for the year " + utc.getYear());
        }
        var text = SHAPE.toCharArray();
        write(text, 3, utc.getYear());
        write(text, 6, utc.getMonthValue());
        write(text, 9, utc.getDayOfMonth());
        write(text, 12, utc.getHour());
        write(text, 15, utc.getMinute());
        write(text, 18, utc.getSecond());
        write(text, 25, utc.getNano() / 1_000);
        return new String(text);
    }

    /** The number's digits, the last one at {@code end}. */
    private static void write(char[] text, int end, int number) {
        for (int place = end, left = number; left > 0; place--, left /= 10) {
            text[place] = (char) ('0' + left % 10);
        }
    }

    /**
     * What a store keeps of it: whole microseconds.
     *
     * @throws IllegalArgumentException outside the years 0 to 9999
     */
    static Instant kept(Instant at) {
        var year = at.atOffset(ZoneOffset.UTC).getYear();
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("no place for the year " + year);
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    static Instant parse(String text) {
        return isShaped(text)
                ? LocalDateTime.of(
                                number(text, 0, 4),
                                number(text, 5, 7),
                                number(text, 8, 10),
                                number(text, 11, 13),
                                number(text, 14, 16),
                                number(text, 17, 19),
                                number(text, 20, 26) * 1_000)
                        .toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }

    private static boolean isShaped(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int n = 0; n < SHAPE.length(); n++) {
            var digit = text.charAt(n) >= '0' && text.charAt(n) <= '9';
            if (SHAPE.charAt(n) == '0' ? !digit : text.charAt(n) != SHAPE.charAt(n)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (int n = from; n < to; n++) {
            number = number * 10 + text.charAt(n) - '0';
        }
        return number;
    }

    /** What a column that is not null holds, whether the database keeps it as text or has a type for it. */
    static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof String text
                ? parse(text)
                : row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
