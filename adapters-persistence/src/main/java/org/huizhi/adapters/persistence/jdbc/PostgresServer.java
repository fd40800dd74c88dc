package org.huizhi.adapters.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL 连接: where a database is and who opens it. It prints without its password.
 *
 * @param url such as {@code jdbc:postgresql://host:5432/huizhi}; {@code ?currentSchema=name} puts the tables into a schema that is there
 */
public record PostgresServer(String url, String user, String password) {

    private static final int CONNECTIONS = 10;

    /** An acknowledged commit is on the disk, also where the server's default is less; more than that stays. */
    private static final String PROMISES = "select set_config('lock_timeout', '%d', false),"
            + " set_config('synchronous_commit', replace(current_setting('synchronous_commit'), 'off', 'on'), false)";

    private static final Duration SILENCE = Duration.ofMinutes(1);

    /** Without a limit of time, for the migrations. */
    DataSource plain() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("huizhi");
        return source;
    }

    /** @param patience how long a caller waits for a connection or a lock before it is told that the database is away or busy */
    public HikariDataSource pool(Duration patience) {
        var config = new HikariConfig();
        config.setPoolName("huizhi");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(patience.toMillis());
        config.setInitializationFailTimeout(-1);
        config.setMinimumIdle(2);
        config.setConnectionInitSql(PROMISES.formatted(patience.toMillis()));
        config.addDataSourceProperty("ApplicationName", "huizhi");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("connectTimeout", String.valueOf(patience.toSeconds()));
        config.addDataSourceProperty("socketTimeout", String.valueOf(SILENCE.toSeconds()));
        return new HikariDataSource(config);
    }

    @Override
    public String toString() {
        return "PostgresServer[" + url + ", " + user + "]";
    }
}
