package org.huizhi.testkit.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huizhi.application.Capability;
import org.huizhi.application.Storage;
import org.huizhi.application.kernel.Receipt;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;
import org.huizhi.testkit.failure.StorageOpener.Opened;
import org.junit.jupiter.api.Test;

/**
 * 能力契约: what a storage declares beyond the other contracts it also does; what it does not declare is skipped, with the reason. A
 * durable one is tried by {@link KillContract} besides.
 */
public abstract class CapabilitiesContract {

    private static final int WRITERS = 8;

    /** Opens the storage; the same data each time. There is none yet. */
    protected abstract StorageOpener opener();

    /** What the opener is told: where the data is. */
    protected abstract Seq<String> arguments();

    @Test
    public void st20_what_is_durable_is_there_when_it_is_opened_again() throws Exception {
        declaring(Capability.DURABLE).closing().close();
        var kept = List.range(0, 3).map(n -> receipt("durable-" + n));
        Seq<Versioned<GridCase>> cases = Vector.empty();
        try (var session = session()) {
            kept.forEach(receipt -> assertTrue(session.storage().receipts().keep(receipt)));
            var huizhi = Labour.district(session.storage(), "durable", any -> {});
            Labour.on(huizhi, "durable", any -> {}).live(1);
            cases = new Audit(session.storage(), SampleDistrict.DISTRICT).cases();
        }
        assertTrue(cases.nonEmpty());
        try (var session = session()) {
            assertEquals(
                    kept.map(Option::of),
                    kept.map(receipt -> session.storage().receipts().find(receipt.actor(), receipt.key())));
            assertEquals(cases, new Audit(session.storage(), SampleDistrict.DISTRICT).cases());
        }
    }

    @Test
    public void st20_1_what_is_shared_is_seen_by_all_and_done_once() throws Exception {
        declaring(Capability.SHARED).closing().close();
        try (var one = session();
                var other = session()) {
            var both = List.of(one.storage(), other.storage());
            assertTrue(one.storage().receipts().keep(receipt("seen")));
            assertTrue(other.storage()
                    .receipts()
                    .find(receipt("seen").actor(), "seen")
                    .isDefined());

            var won = together(n -> both.get(n % 2).receipts().keep(receipt("race")));
            assertEquals(1, won.count(Boolean::booleanValue), "of " + WRITERS + " that keep one key, one does");

            var numbers = together(n -> both.get(n % 2).sequences().next("shared"));
            assertEquals(
                    List.rangeClosed(1L, WRITERS).toList(), numbers.sorted().toList(), "numbers");
        }
    }

    @Test
    public void st20_2_an_ordered_outbox_tells_every_reader_the_same_while_many_write() throws Exception {
        declaring(Capability.ORDERED_OUTBOX).closing().close();
        try (var session = session()) {
            var storage = session.storage();
            var huizhi = Labour.district(storage, "ordered", any -> {});
            var before = storage.outbox().end();
            var done = new AtomicBoolean();
            var pool = Executors.newSingleThreadExecutor();
            var reader = pool.submit(() -> {
                Seq<Posted> seen = Vector.empty();
                for (var last = false; !last; ) {
                    last = done.get();
                    seen = seen.appendAll(
                            rest(storage, seen.lastOption().map(Posted::at).getOrElse(before)));
                }
                return seen;
            });
            together(n -> {
                Labour.on(huizhi, "ordered-" + n, any -> {}).live(1);
                return n;
            });
            done.set(true);
            var seen = reader.get(1, TimeUnit.MINUTES);
            pool.shutdownNow();

            assertEquals(rest(storage, before), seen, "what came behind the reader's back");
            assertTrue(seen.size() >= WRITERS);
        }
    }

    private Opened declaring(Capability capability) throws Exception {
        var opened = opener().open(arguments());
        if (!opened.storage().capabilities().contains(capability)) {
            opened.closing().close();
        }
        assumeTrue(opened.storage().capabilities().contains(capability), "not declared: " + capability);
        return opened;
    }

    /** 一次打开. */
    private record Session(Storage storage, AutoCloseable closing) implements AutoCloseable {
        @Override
        public void close() {
            try {
                closing.close();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private Session session() throws Exception {
        var opened = opener().open(arguments());
        return new Session(opened.storage(), opened.closing());
    }

    private static Seq<Posted> rest(Storage storage, Position from) {
        Seq<Posted> all = Vector.empty();
        for (var page = storage.outbox().after(from, 7); !page.isEmpty(); ) {
            all = all.appendAll(page);
            page = storage.outbox().after(page.last().at(), 7);
        }
        return all;
    }

    private static Receipt receipt(String key) {
        return new Receipt(
                KernelUseCases.SOMEBODY, key, "digest", "subject", 0, Receipt.Answer.DONE, SampleSystem.START);
    }

    private interface Work<T> {
        T of(int n) throws Exception;
    }

    private static <T> Seq<T> together(Work<T> work) throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS);
        try {
            var calls = List.range(0, WRITERS)
                    .map(n -> (Callable<T>) () -> work.of(n))
                    .asJava();
            Seq<T> answers = Vector.empty();
            for (var answer : pool.invokeAll(calls)) {
                answers = answers.append(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
