package org.huizhi.adapters.persistence.district;

import io.vavr.collection.Seq;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.testkit.failure.StorageOpener;

/** The district on a PostgreSQL that runs already. */
public final class PostgresOpener implements StorageOpener {

    @Override
    public Opened open(Seq<String> arguments) {
        var server = new PostgresServer(arguments.get(0), arguments.get(1), arguments.get(2));
        var database = Database.postgres(server, "310199");
        return new Opened(SqlStorage.over(database), database);
    }
}
