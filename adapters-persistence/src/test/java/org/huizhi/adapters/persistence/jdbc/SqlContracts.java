package org.huizhi.adapters.persistence.jdbc;

import io.vavr.collection.Seq;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Person;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.testkit.contracts.Bench;
import org.huizhi.testkit.contracts.DatedRegisterContract;
import org.huizhi.testkit.contracts.DropBoxContract;
import org.huizhi.testkit.contracts.NotesContract;
import org.huizhi.testkit.contracts.OutboxContract;
import org.huizhi.testkit.contracts.ReadLogContract;
import org.huizhi.testkit.contracts.ReceiptsContract;
import org.huizhi.testkit.contracts.RegisterContract;
import org.huizhi.testkit.contracts.RelayContract;
import org.huizhi.testkit.contracts.SequencesContract;
import org.huizhi.testkit.contracts.StoreContract;
import org.huizhi.testkit.contracts.SubscriptionsContract;
import org.huizhi.testkit.contracts.UnitOfWorkContract;
import org.junit.jupiter.api.Nested;

/** Every contract of the kernel's storage ports, on an SQL database. */
abstract class SqlContracts {

    abstract SqlFixture fixture();

    @Nested
    class OfStore extends StoreContract<Errand.Id, Errand, Errand.Fact> {
        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }
    }

    @Nested
    class OfUnitOfWork extends UnitOfWorkContract<Errand.Id, Errand, Errand.Fact> {
        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }
    }

    @Nested
    class OfReceipts extends ReceiptsContract<Errand.Id, Errand, Errand.Fact> {
        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }
    }

    @Nested
    class OfNotes extends NotesContract<Errand.Id, Errand, Errand.Fact> {
        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }
    }

    @Nested
    class OfSequences extends SequencesContract<Errand.Id, Errand, Errand.Fact> {
        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }
    }

    @Nested
    class OfReadLog extends ReadLogContract<Errand.Id, Errand, Errand.Fact> {
        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }
    }

    @Nested
    class OfDropBox extends DropBoxContract {
        @Override
        protected Fixture emptyDropBox() {
            return fixture().dropBox();
        }
    }

    @Nested
    class OfRegister extends RegisterContract<String, Person> {
        @Override
        protected Fixture<String, Person> emptyRegister() {
            return fixture().register();
        }

        @Override
        protected Seq<String> keys() {
            return Person.KEYS;
        }

        @Override
        protected Person value(String key, int variant) {
            return Person.of(key, variant);
        }
    }

    @Nested
    class OfDatedRegister extends DatedRegisterContract<String, String> {
        @Override
        protected Fixture<String, String> emptyRegister() {
            return fixture().dated();
        }

        @Override
        protected Seq<String> keys() {
            return Person.KEYS;
        }

        @Override
        protected String value(int n) {
            return "value " + n;
        }
    }

    @Nested
    class OfOutbox extends OutboxContract<Errand.Id, Errand, Errand.Fact> {

        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }

        @Override
        protected Outbox outbox() {
            return fixture().outbox();
        }
    }

    @Nested
    class OfSubscriptions extends SubscriptionsContract {
        @Override
        protected Fixture emptySubscriptions() {
            return fixture().subscriptions();
        }
    }

    @Nested
    class OfRelay extends RelayContract<Errand.Id, Errand, Errand.Fact> {

        @Override
        protected Bench<Errand.Id, Errand, Errand.Fact> emptyStorage() {
            return fixture().storage();
        }

        @Override
        protected Outbox outbox() {
            return fixture().outbox();
        }

        @Override
        protected Subscriptions subscriptions() {
            return fixture().subscriptionsToo();
        }
    }
}
