package org.huizhi.adapters.persistence.district;

import io.vavr.collection.Seq;
import java.nio.file.Path;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.testkit.failure.StorageOpener;

/** The district in one SQLite file. */
public final class SqliteOpener implements StorageOpener {

    @Override
    public Opened open(Seq<String> arguments) {
        var database = Database.sqlite(Path.of(arguments.head()), "310199");
        return new Opened(SqlStorage.over(database), database);
    }
}
