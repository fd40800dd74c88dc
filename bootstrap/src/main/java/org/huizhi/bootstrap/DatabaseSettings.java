package org.huizhi.bootstrap;

import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.adapters.persistence.jdbc.StorageException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 数据库设置: where the database is; nothing means a file in the data folder. It prints without its password.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, or empty
 */
@ConfigurationProperties("huizhi.database")
public record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password) {

    private static final String POSTGRES = "jdbc:postgresql:";

    boolean elsewhere() {
        return !url.isBlank();
    }

    /** @throws CannotStart when there is no database, or none that can be used */
    Database open(String district) {
        if (!url.startsWith(POSTGRES)) {
            throw new CannotStart(
                    "HUIZHI_DATABASE_URL 写的是“" + url + "”，不是 PostgreSQL 的地址\nHUIZHI_DATABASE_URL is \"" + url
                            + "\", which is no address of a PostgreSQL",
                    "请写成 jdbc:postgresql://主机:5432/库名，或不写（用数据文件夹里的文件）。\n"
                            + "Write jdbc:postgresql://host:5432/database, or nothing for a file in the data folder.",
                    null);
        }
        try {
            return Database.postgres(new PostgresServer(url, user, password), district);
        } catch (StorageException unusable) {
            throw new CannotStart(
                    "数据库 " + url + " 不可用\nthe database " + url + " cannot be used: " + unusable.getMessage(),
                    "请检查 HUIZHI_DATABASE_URL、HUIZHI_DATABASE_USER 和 HUIZHI_DATABASE_PASSWORD，以及数据库是否已启动。\n"
                            + "Check HUIZHI_DATABASE_URL, HUIZHI_DATABASE_USER and HUIZHI_DATABASE_PASSWORD, and whether the"
                            + " database is running.",
                    unusable);
        }
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + url + ", " + user + "]";
    }
}
