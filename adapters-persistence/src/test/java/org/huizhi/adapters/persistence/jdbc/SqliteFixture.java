package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huizhi.adapters.persistence.json.Document;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.DatedRegisterContract;
import org.huizhi.testkit.contracts.DropBoxContract;
import org.huizhi.testkit.contracts.RegisterContract;
import org.huizhi.testkit.contracts.SubscriptionsContract;

/** What the contracts need from SQLite, on files in one folder. Closes the last database when it opens the next. */
final class SqliteFixture implements AutoCloseable {

    private final Path folder;
    private Database open;

    SqliteFixture(Path folder) {
        this.folder = folder;
    }

    Database database() {
        close();
        try {
            open = Database.sqlite(Files.createTempFile(folder, "huizhi", ".db"), "310104");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        open.transactions().run(ErrandTable::create);
        return open;
    }

    Bench<Errand.Id, Errand, Errand.Fact> storage() {
        var database = database();
        return new Bench<>(
                database.store(ErrandTable.NOW),
                database,
                database.receipts(),
                database.notes(),
                database.sequences(),
                database.readLog(),
                Errand.ids(),
                Errand::life);
    }

    /** Of the database that was opened last. */
    Outbox outbox() {
        return open.outbox(List.of(ErrandTable.NOW));
    }

    /** Of the database that was opened last. */
    Subscriptions subscriptionsToo() {
        return open.subscriptions();
    }

    SubscriptionsContract.Fixture subscriptions() {
        var database = database();
        return new SubscriptionsContract.Fixture(database.subscriptions(), database);
    }

    RegisterContract.Fixture<String, Person> register() {
        var database = database();
        var table = new RegisterTable<>("person", Person.KIND, Document.of(Person.class));
        return new RegisterContract.Fixture<>(
                database.register(table), database, Person.KIND.indexes(), key -> lines(database, key));
    }

    private static int lines(Database database, String key) {
        return database.transactions()
                .read(session -> session.first(
                        "select count(*) from ledger where district = ? and kind = ? and id = ? and fact = 'Changed'",
                        row -> row.getInt(1),
                        database.district(),
                        Person.KIND.name(),
                        key))
                .get();
    }

    DatedRegisterContract.Fixture<String, String> dated() {
        var database = database();
        return new DatedRegisterContract.Fixture<>(
                database.datedRegister(Person.POSTS, Document.of(String.class)), database);
    }

    DropBoxContract.Fixture dropBox() {
        var database = database();
        return new DropBoxContract.Fixture(
                database.dropBox(),
                database,
                receipt -> database.transactions()
                        .read(session -> session.first(
                                "select box from drop_box where receipt = ?",
                                row -> new Sealed(row.getString(1)),
                                receipt)));
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
        }
    }
}
