package org.huizhi.adapters.persistence.broken;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.temporal.ChronoUnit;
import org.huizhi.adapters.persistence.memory.MemoryFixture;
import org.huizhi.adapters.persistence.sample.Errand;
import org.huizhi.adapters.persistence.sample.Errand.Fact;
import org.huizhi.adapters.persistence.sample.Errand.Id;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.testkit.contracts.Bench;

/** The memory store, each broken in one way. */
class BrokenStore implements Store<Id, Errand, Fact> {

    private final Bench<Id, Errand, Fact> sound = MemoryFixture.storage();

    final Bench<Id, Errand, Fact> storage() {
        return new Bench<>(
                this,
                sound.unitOfWork(),
                sound.receipts(),
                sound.notes(),
                sound.sequences(),
                sound.readLog(),
                sound.freshId(),
                sound.life());
    }

    final Store<Id, Errand, Fact> store() {
        return sound.store();
    }

    final long version(Id id) {
        return store().load(id).map(Versioned::version).getOrElse(0L);
    }

    @Override
    public Option<Versioned<Errand>> load(Id id) {
        return store().load(id);
    }

    @Override
    public Either<Refusal, Versioned<Errand>> commit(
            Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
        return store().commit(id, expected, decision, by);
    }

    @Override
    public Seq<Recorded<Fact>> history(Id id) {
        return store().history(id);
    }

    static class IgnoresVersions extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            return storage()
                    .unitOfWork()
                    .together(() -> Either.narrow(store().commit(id, version(id), decision, by)))
                    .mapLeft(Refusal.class::cast);
        }
    }

    static class OpensTwice extends IgnoresVersions {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            return expected == 0
                    ? super.commit(id, expected, decision, by)
                    : store().commit(id, expected, decision, by);
        }
    }

    /** Compares the version before it takes the lock. */
    static class LetsTwoWritersWin extends IgnoresVersions {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            if (version(id) != expected) {
                return Either.left(new Refusal.Stale(id.value(), expected));
            }
            pause();
            return super.commit(id, expected, decision, by);
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static class KeepsOneFact extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            var one = new Decision<>(decision.next(), decision.facts().take(1), decision.notes());
            return super.commit(id, expected, one, by);
        }
    }

    static class DropsMicroseconds extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            var at = by.at().truncatedTo(ChronoUnit.MILLIS);
            var coarse =
                    new Provenance(by.actor(), by.onBehalfOf(), by.purpose(), at, by.policyVersion(), by.receipt());
            return super.commit(id, expected, decision, coarse);
        }
    }

    static class ForgetsWhoItWasFor extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            var own =
                    new Provenance(by.actor(), Option.none(), by.purpose(), by.at(), by.policyVersion(), by.receipt());
            return super.commit(id, expected, decision, own);
        }
    }

    static class LosesNotes extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            return super.commit(id, expected, new Decision<>(decision.next(), decision.facts(), List.empty()), by);
        }
    }

    static class LosesReceipts extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            var bare = new Provenance(
                    by.actor(), by.onBehalfOf(), by.purpose(), by.at(), by.policyVersion(), Option.none());
            return super.commit(id, expected, decision, bare);
        }
    }

    /** Writes the receipt in a transaction of its own, so that it outlives a refused commit. */
    static class KeepsReceiptsOfWhatItRefused extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            var outcome = super.commit(id, expected, decision, by);
            if (outcome.isLeft() && outcome.getLeft() instanceof Refusal.Stale) {
                var aside = new Id(
                        "aside-" + by.receipt().map(receipt -> receipt.key()).getOrElse("none"));
                super.commit(aside, version(aside), decision, by);
            }
            return outcome;
        }
    }

    /** Answers a repeated request as if it were a stale one. */
    static class ComparesVersionsBeforeKeys extends BrokenStore {
        @Override
        public Either<Refusal, Versioned<Errand>> commit(
                Id id, long expected, Decision<Errand, Fact> decision, Provenance by) {
            return version(id) == expected
                    ? super.commit(id, expected, decision, by)
                    : Either.left(new Refusal.Stale(id.value(), expected));
        }
    }

    /** Writes two of three stages in full. */
    static class ForgetsTheHelpersOfWhatIsDone extends BrokenStore {
        @Override
        public Option<Versioned<Errand>> load(Id id) {
            return super.load(id).map(row -> new Versioned<>(forget(row.state()), row.version()));
        }

        private static Errand forget(Errand errand) {
            return errand.stage() instanceof Errand.Stage.Done
                    ? new Errand(errand.id(), errand.street(), errand.stage(), List.empty())
                    : errand;
        }
    }
}
