package org.huizhi.adapters.persistence.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.sqlite.SQLiteDataSource;

/** 建库脚本: brings a schema to this release; refuses one that a later release has changed. */
public interface Migrations {

    /** Our own history, beside a host's: a schema may hold tables of both. */
    String HISTORY = "huizhi_history";

    static void sqlite(Path file, Duration patience) {
        var source = new SQLiteDataSource(SqliteTransactions.config(patience));
        source.setUrl(SqliteTransactions.url(file));
        run(source, Vendor.SQLITE);
    }

    static void postgres(PostgresServer server) {
        run(server.plain(), Vendor.POSTGRES);
    }

    static void run(DataSource source, Vendor vendor) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(vendor.scripts().map("classpath:"::concat).toJavaArray(String[]::new))
                    .placeholders(vendor.words().toJavaMap())
                    .loggers("slf4j")
                    .table(HISTORY)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .ignoreMigrationPatterns(new String[0])
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw refused(failure, vendor);
        }
    }

    /** With what the database itself has said, if it was asked. */
    private static StorageException refused(FlywayException failure, Vendor vendor) {
        var said = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
        return StorageException.of(
                said.map(vendor::reason).orElse(Reason.BROKEN),
                "the schema cannot be brought to this release"
                        + said.map(error -> ": " + error.getMessage()).orElse(""),
                failure);
    }
}
