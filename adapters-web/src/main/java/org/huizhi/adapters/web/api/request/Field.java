package org.huizhi.adapters.web.api.request;

/**
 * 字段: one named value of a body or a query.
 *
 * @param name its key
 * @param kind how it is read
 * @param required whether it must be there; {@code null} counts as absent
 * @param <T> what it is read as
 */
public record Field<T>(String name, Kind<T> kind, boolean required) {

    public static <T> Field<T> needed(String name, Kind<T> kind) {
        return new Field<>(name, kind, true);
    }

    public static <T> Field<T> optional(String name, Kind<T> kind) {
        return new Field<>(name, kind, false);
    }
}
