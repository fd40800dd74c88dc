package org.huizhi.adapters.persistence.district;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.testkit.failure.StorageOpener;

/** The district on a PostgreSQL that is started for it, on a folder that stays, and writes through to the disk. */
public final class PostgresTreeOpener implements StorageOpener {

    @Override
    public Opened open(Seq<String> arguments) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(Path.of(arguments.head()))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        var url = server.getJdbcUrl("postgres", "postgres");
        var database = Database.postgres(new PostgresServer(url, "postgres", "postgres"), "310199");
        return new Opened(SqlStorage.over(database), () -> {
            database.close();
            server.close();
        });
    }

    /** The server's own processes, the first one first; none while it does not run. */
    static Seq<ProcessHandle> tree(Path folder) {
        try {
            var pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
            return List.ofAll(ProcessHandle.of(pid).stream())
                    .flatMap(first ->
                            List.of(first).appendAll(first.descendants().toList()));
        } catch (IOException notRunning) {
            return List.empty();
        }
    }
}
