package org.huizhi.benchmarks;

import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.huizhi.adapters.engines.ciphers.AesSealer;
import org.huizhi.adapters.engines.ciphers.KeyFile;
import org.huizhi.adapters.persistence.district.MemoryStorage;
import org.huizhi.adapters.persistence.district.SqlStorage;
import org.huizhi.adapters.persistence.jdbc.Database;
import org.huizhi.adapters.persistence.jdbc.PostgresServer;
import org.huizhi.adapters.persistence.jdbc.SqliteTransactions;
import org.huizhi.adapters.persistence.jdbc.Vendor;
import org.huizhi.application.Huizhi;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Sealer;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;

/** 场地: the sample district over an empty database of one kind, as the server puts it together: chained and sealed. */
final class Place implements AutoCloseable {

    private static final String CODE = SampleDistrict.DISTRICT.value();
    private static final Path FOLDER = folder();
    private static final KeyFile KEYS = KeyFile.openOrCreate(FOLDER.resolve("district.key"));
    private static EmbeddedPostgres server;
    private static int count;

    private final Option<Database> database;
    private final Storage storage;
    private final String url;
    private final Huizhi huizhi;

    private Place(Option<Database> database, Storage storage, String url) {
        this(database, storage, url, new AesSealer(KEYS, KeyFile.INDEX));
    }

    private Place(Option<Database> database, Storage storage, String url, Sealer sealer) {
        this.database = database;
        this.storage = storage;
        this.url = url;
        this.huizhi = SampleSystem.builder(SampleDistrict.SAMPLE, storage, MovingClock.at(SampleSystem.START))
                .sealer(sealer)
                .build();
    }

    /** @param kind memory, sqlite or postgres */
    static Place of(String kind) {
        return of(kind, UnaryOperator.identity());
    }

    /** @param seen what every connection is looked at through */
    static Place of(String kind, UnaryOperator<Connection> seen) {
        return switch (kind) {
            case "memory" -> new Place(Option.none(), MemoryStorage.empty(), "");
            case "sqlite" -> sqlite(seen);
            default -> postgres(seen);
        };
    }

    private static Place sqlite(UnaryOperator<Connection> seen) {
        var file = FOLDER.resolve("bench-" + ++count + ".db");
        Database.sqlite(file, CODE).close();
        var database = new Database(new SqliteTransactions(file, Duration.ofSeconds(10), seen), Vendor.SQLITE, CODE)
                .chained(KEYS);
        return new Place(Option.of(database), SqlStorage.over(database), "jdbc:sqlite:" + file);
    }

    private static Place postgres(UnaryOperator<Connection> seen) {
        try {
            server = server == null ? EmbeddedPostgres.builder().start() : server;
            var url = server.getJdbcUrl("postgres", "postgres") + "&currentSchema=bench" + ++count;
            var own = new PostgresServer(url, "postgres", "postgres");
            var first = Database.postgres(own, CODE);
            var pool = own.pool(Duration.ofSeconds(10));
            first.close();
            var database =
                    Database.over(through(pool, seen), Option::none, CODE).chained(KEYS);
            return new Place(Option.of(database), SqlStorage.over(database), url);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static DataSource through(DataSource pool, UnaryOperator<Connection> seen) {
        return (DataSource) Proxy.newProxyInstance(
                Place.class.getClassLoader(),
                new Class<?>[] {DataSource.class, AutoCloseable.class},
                (proxy, method, arguments) -> {
                    var answer = method.getName().equals("close") ? closed(pool) : method.invoke(pool, arguments);
                    return answer instanceof Connection connection ? seen.apply(connection) : answer;
                });
    }

    private static Object closed(DataSource pool) throws Exception {
        if (pool instanceof AutoCloseable closing) {
            closing.close();
        }
        return null;
    }

    /** The same, where what is sealed opens in any row, so that rows can be copied; it costs what it costs elsewhere. */
    Place copying() {
        return new Place(database, storage, url, new Unbound(new AesSealer(KEYS, KeyFile.INDEX)));
    }

    /** 不绑定: every box is of one place. */
    private record Unbound(Sealer sealer) implements Sealer {

        private static final Place ANYWHERE = new Place("bench", "any", "any");

        @Override
        public Sealed seal(String plain, Place place) {
            return sealer.seal(plain, ANYWHERE);
        }

        @Override
        public String open(Sealed box, Place place) {
            return sealer.open(box, ANYWHERE);
        }

        @Override
        public String blindIndex(String value, String column) {
            return sealer.blindIndex(value, column);
        }
    }

    Huizhi huizhi() {
        return huizhi;
    }

    /** A connection as the store's own are. */
    Connection connection() throws SQLException {
        return url.startsWith("jdbc:sqlite")
                ? SqliteTransactions.config(Duration.ofSeconds(10)).createConnection(url)
                : DriverManager.getConnection(url, "postgres", "postgres");
    }

    @Override
    public void close() {
        database.forEach(Database::close);
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("huizhi-bench");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
