package org.huizhi.adapters.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * 时刻写法: instants as {@code 2026-01-05T02:00:00.000000Z}: UTC, always 27 characters, so that text sorts as time does, where a
 * database has no type for them. What is finer than a microsecond is cut off.
 */
public interface Instants {

    DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** @throws IllegalArgumentException outside the years 0 to 9999 */
    static String text(Instant at) {
        return FORM.format(kept(at));
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
        return Instant.parse(text);
    }

    /** What a column that is not null holds, whether the database keeps it as text or has a type for it. */
    static Instant at(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof String text
                ? parse(text)
                : row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
