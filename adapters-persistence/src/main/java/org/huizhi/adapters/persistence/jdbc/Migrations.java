package org.huizhi.adapters.persistence.jdbc;

import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.huizhi.adapters.persistence.jdbc.StorageException.Reason;
import org.sqlite.SQLiteDataSource;

/** 建库脚本: brings a schema to this release; refuses one that a later release has changed. */
public interface Migrations {

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
                    .ignoreMigrationPatterns(new String[0])
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw StorageException.of(Reason.BROKEN, "the schema cannot be brought to this release", failure);
        }
    }
}
