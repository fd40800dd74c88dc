package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.List;
import java.util.function.Supplier;
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

/** What the contracts need from an SQL database. */
final class SqlFixture {

    private final Supplier<Database> fresh;
    private Database last;

    /** @param fresh a database without a row, with the sample aggregate's tables */
    SqlFixture(Supplier<Database> fresh) {
        this.fresh = fresh;
    }

    private Database open() {
        last = fresh.get();
        return last;
    }

    Bench<Errand.Id, Errand, Errand.Fact> storage() {
        var database = open();
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
        return last.outbox(List.of(ErrandTable.NOW));
    }

    /** Of the database that was opened last. */
    Subscriptions subscriptionsToo() {
        return last.subscriptions();
    }

    SubscriptionsContract.Fixture subscriptions() {
        var database = open();
        return new SubscriptionsContract.Fixture(database.subscriptions(), database);
    }

    RegisterContract.Fixture<String, Person> register() {
        var database = open();
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
        var database = open();
        return new DatedRegisterContract.Fixture<>(
                database.datedRegister(Person.POSTS, Document.of(String.class)), database);
    }

    DropBoxContract.Fixture dropBox() {
        var database = open();
        return new DropBoxContract.Fixture(
                database.dropBox(),
                database,
                receipt -> database.transactions()
                        .read(session -> session.first(
                                "select box from drop_box where receipt = ?",
                                row -> new Sealed(row.getString(1)),
                                receipt)));
    }
}
