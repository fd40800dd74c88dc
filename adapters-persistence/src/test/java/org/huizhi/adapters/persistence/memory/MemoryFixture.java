package org.huizhi.adapters.persistence.memory;

import io.vavr.control.Option;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.DropBox;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.DatedRegisterContract;
import org.huizhi.testkit.contracts.DropBoxContract;
import org.huizhi.testkit.contracts.RegisterContract;
import org.huizhi.testkit.contracts.SubscriptionsContract;

/** What the contracts need from memory. */
public final class MemoryFixture {

    private MemoryFixture() {}

    /** A database with what its facts travel by. */
    public record Whole(
            Bench<Errand.Id, Errand, Errand.Fact> bench, Outbox outbox, SubscriptionsContract.Fixture subscriptions) {}

    public static Whole whole() {
        var database = new MemoryDatabase();
        return new Whole(
                storage(database),
                new MemoryOutbox(database),
                new SubscriptionsContract.Fixture(new MemorySubscriptions(database), database));
    }

    public static Bench<Errand.Id, Errand, Errand.Fact> storage() {
        return storage(new MemoryDatabase());
    }

    private static Bench<Errand.Id, Errand, Errand.Fact> storage(MemoryDatabase database) {
        return new Bench<>(
                new MemoryStore<>(database, "errand", Errand.Id::value),
                database,
                new MemoryReceipts(database),
                new MemoryNotes(database),
                new MemorySequences(database),
                new MemoryReadLog(database),
                Errand.ids(),
                Errand::life);
    }

    public static RegisterContract.Fixture<String, Person> register() {
        var database = new MemoryDatabase();
        var register = new MemoryRegister<>(database, Person.KIND);
        return new RegisterContract.Fixture<>(register, database, Person.KIND.indexes(), register::changes);
    }

    public static DatedRegisterContract.Fixture<String, String> dated() {
        var database = new MemoryDatabase();
        return new DatedRegisterContract.Fixture<>(new MemoryDatedRegister<>(database, Person.POSTS), database);
    }

    public static DropBoxContract.Fixture dropBox() {
        var database = new MemoryDatabase();
        var dropBox = new MemoryDropBox(database);
        return new DropBoxContract.Fixture(dropBox, database, dropBox::kept);
    }

    /** What lies in a drop box in memory, still sealed. */
    public static Option<Sealed> dropped(DropBox dropBox, String receipt) {
        return ((MemoryDropBox) dropBox).kept(receipt);
    }
}
