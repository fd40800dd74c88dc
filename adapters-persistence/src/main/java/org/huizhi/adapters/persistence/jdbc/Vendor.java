package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.sql.SQLException;
import java.util.function.Function;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;

/**
 * 数据库产品: all that differs from one database to another.
 *
 * @param name jOOQ's name for its dialect
 * @param begin the statement that begins a transaction that writes
 * @param scripts where its migrations are on the class path
 * @param words what fills the placeholders of the common migrations
 * @param reason what an error of its driver means
 */
public record Vendor(
        String name,
        String begin,
        Seq<String> scripts,
        Map<String, String> words,
        Function<SQLException, Reason> reason) {

    public static final Vendor SQLITE = new Vendor(
            "SQLITE",
            "begin immediate",
            List.of("org/huizhi/db/common", "org/huizhi/db/sqlite"),
            LinkedHashMap.of("serial", "integer primary key autoincrement", "text", "text"),
            Vendor::sqlite);

    StorageException failure(SQLException error) {
        return StorageException.of(reason.apply(error), String.valueOf(error.getMessage()), error);
    }

    /** By SQLite's primary result codes. */
    private static Reason sqlite(SQLException error) {
        return switch (error.getErrorCode() & 0xff) {
            case 5, 6 -> Reason.BUSY;
            case 13 -> Reason.FULL;
            case 8, 10, 14 -> Reason.AWAY;
            case 19 -> Reason.CONSTRAINT;
            default -> Reason.BROKEN;
        };
    }
}
