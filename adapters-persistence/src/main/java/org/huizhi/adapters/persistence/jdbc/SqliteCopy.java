package org.huizhi.adapters.persistence.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.sqlite.SQLiteConfig;

/** SQLite 副本: a copy of a database file as it is at one instant, while others read and write it. */
public interface SqliteCopy {

    /**
     * @param from a database file; also one that a running server has open
     * @param to a file that is not there
     * @throws StorageException when the one is no database, or the other cannot be written
     */
    static void of(Path from, Path to) {
        if (!Files.isRegularFile(from)) {
            throw StorageException.of(Reason.AWAY, "there is no database " + from.toAbsolutePath(), null);
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(Math.toIntExact(Duration.ofSeconds(10).toMillis()));
        try (var connection = config.createConnection(SqliteTransactions.url(from));
                var copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, to.toAbsolutePath().toString());
            copy.execute();
        } catch (SQLException failure) {
            throw StorageException.of(Vendor.SQLITE.reason(failure), "no copy of " + from.toAbsolutePath(), failure);
        }
    }
}
