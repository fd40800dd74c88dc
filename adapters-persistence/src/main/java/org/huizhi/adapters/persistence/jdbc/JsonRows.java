package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.LocalDate;

/** 行集文档: several rows as one JSON document, for statements that take any number of them as one value. */
interface JsonRows {

    /** An array of objects, each with these names and its own values. */
    static Body of(Seq<String> names, Seq<? extends Seq<?>> rows) {
        return new Body(rows.map(row -> names.zipWith(row, (name, value) -> quoted(name) + ":" + json(value))
                        .mkString("{", ",", "}"))
                .mkString("[", ",", "]"));
    }

    private static String json(Object given) {
        var value = Values.unwrapped(given);
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Body body) {
            return body.text();
        }
        if (value instanceof Instant || value instanceof LocalDate || value instanceof Enum<?>) {
            return quoted(Values.text(value));
        }
        return quoted((String) value);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int n = 0; n < text.length(); n++) {
            var unit = text.charAt(n);
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append(unit);
            } else if (unit < ' ') {
                quoted.append("\\u%04x".formatted((int) unit));
            } else {
                quoted.append(unit);
            }
        }
        return quoted.append('"').toString();
    }
}
