package org.huizhi.adapters.persistence.jdbc;

import io.vavr.control.Option;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 列值: the few sorts of values a column holds, as text and numbers; the same for every database. */
interface Values {

    static @Nullable Object unwrapped(Object value) {
        if (value instanceof Option<?> option) {
            return option.isEmpty() ? null : unwrapped(option.get());
        }
        return value;
    }

    /** Nothing as null, instants in their one form, truth as 1 and 0, anything else as number or text. */
    static @Nullable Object plain(Object given) {
        var value = unwrapped(given);
        if (value instanceof Instant at) {
            return Instants.text(at);
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Body body) {
            return body.text();
        }
        if (value == null || value instanceof String || value instanceof Number) {
            return value;
        }
        throw new IllegalArgumentException(
                "no column holds a " + value.getClass().getName());
    }

    static String text(Object value) {
        return String.valueOf(plain(value));
    }

    /** What a column holds, in the same text as the value it was written from. */
    static String text(ResultSet row, int column) throws SQLException {
        var value = row.getObject(column);
        if (value instanceof Timestamp) {
            return Instants.text(Instants.at(row, column));
        }
        return value instanceof Date day ? day.toLocalDate().toString() : value == null ? "null" : text(value);
    }
}
