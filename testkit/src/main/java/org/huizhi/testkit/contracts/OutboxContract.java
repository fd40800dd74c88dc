package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.junit.jupiter.api.Test;

/**
 * 发件箱契约: what every {@link Outbox} promises: all that is kept, once, in an order behind whose cursor nothing appears (ST13). It asks for
 * the outbox of the storage that was handed out last.
 */
public abstract class OutboxContract<I, S, E> extends StorageContract<I, S, E> {

    private static final int MANY = 1_000;

    /** The outbox over the same database as the storage. */
    protected abstract Outbox outbox();

    @Test
    public void st13_an_empty_ledger_hands_out_nothing() {
        assertTrue(outbox().after(Position.START, MANY).isEmpty());
        assertEquals(Position.START, outbox().end());
        assertTrue(outbox().at(new Position(0, 1)).isEmpty());
    }

    @Test
    public void st13_every_fact_is_handed_out_once_as_the_history_tells_it() {
        var ids = List.fill(3, this::freshId);
        ids.forEach(id -> lived(id, steps()));

        var all = walk(MANY);

        assertEquals(told(ids), recorded(all).sortBy(Object::toString).toList());
        assertEquals(all.size(), all.map(Posted::event).distinct().size(), "an event id stands for one fact");
        assertEquals(all.last().at(), outbox().end());
    }

    @Test
    public void st13_pages_of_any_size_walk_the_same_order() {
        List.fill(3, this::freshId).forEach(id -> lived(id, steps()));
        var all = walk(MANY);

        for (int size = 1; size <= all.size() + 1; size++) {
            assertEquals(all, walk(size), "pages of " + size);
        }
        assertEquals(all.map(Posted::at).sorted(), all.map(Posted::at), "places ascend");
    }

    @Test
    public void st13_a_fact_is_found_at_its_place_and_nowhere_else() {
        lived(freshId(), steps());
        var all = walk(MANY);

        all.forEach(fact -> assertEquals(Option.some(fact), outbox().at(fact.at())));
        var end = outbox().end();
        assertTrue(outbox().at(new Position(end.transaction(), end.seq() + 1)).isEmpty());
        assertTrue(outbox().after(end, MANY).isEmpty());
    }

    @Test
    public void st13_1_facts_of_one_thing_come_in_their_order() {
        var ids = List.fill(2, this::freshId);
        for (int n = 0; n < steps(); n++) {
            for (var id : ids) {
                storage().store().commit(id, n, step(id, n), By.now(n)).get();
            }
        }

        assertOrderOfEachThing(walk(MANY));
    }

    @Test
    public void st13_2_what_is_not_kept_is_never_handed_out() {
        var kept = freshId();
        lived(kept, 1);

        storage().unitOfWork().together(() -> {
            lived(freshId(), 2);
            return Either.left(new Refusal.NotFound("refused by a rule"));
        });
        storage().store().commit(kept, 7, step(kept, 1), By.now(1));

        assertEquals(told(List.of(kept)), recorded(walk(MANY)).toList());
    }

    @Test
    public void st13_2_what_is_being_written_is_handed_out_when_it_is_kept_and_not_before() {
        var one = freshId();

        storage().unitOfWork().together(() -> {
            lived(one, 1);
            assertTrue(Crowd.elsewhere(() -> walk(MANY)).isEmpty(), "handed out before it was kept");
            return Either.right(one);
        });

        assertEquals(told(List.of(one)), recorded(walk(MANY)).toList());
    }

    /** Where the store lets others write meanwhile, they finish first; where it does not, they wait. */
    @Test
    public void st13_3_a_long_work_delays_and_skips_nothing() {
        var slow = freshId();
        var quick = freshId();
        var reader = new Reader();

        beside(() -> lived(slow, 1), () -> lived(quick, steps()), () -> Crowd.elsewhere(() -> reader.read(MANY)));

        reader.read(MANY);
        assertEquals(
                told(List.of(slow, quick)),
                recorded(reader.seen).sortBy(Object::toString).toList());
        assertEquals(walk(MANY), reader.seen, "a reader on the way and one that comes later see the same order");
    }

    /** A work that began before another and writes a later version of the same thing after it. */
    @Test
    public void st13_3_a_work_that_began_earlier_and_writes_later_comes_later() {
        var first = freshId();
        var shared = freshId();
        lived(shared, 1);

        beside(() -> lived(first, 1), () -> storage().store().commit(shared, 1, step(shared, 1), By.now(1)), () -> {
            var version = storage().store().load(shared).get().version();
            return storage()
                    .store()
                    .commit(shared, version, step(shared, Math.toIntExact(version)), By.now(2))
                    .get();
        });

        assertOrderOfEachThing(walk(MANY));
        assertEquals(
                told(List.of(first, shared)),
                recorded(walk(MANY)).sortBy(Object::toString).toList());
    }

    @Test
    public void st13_4_of_8_that_write_at_once_a_reader_beside_them_misses_nothing_and_sees_nothing_twice() {
        var ids = List.fill(Crowd.SIZE, this::freshId);
        var reader = new Reader();

        Crowd.all(n -> n == 0 ? reader.readOften() : lived(ids.get(n), steps()));
        reader.read(3);

        assertEquals(
                told(ids.tail()), recorded(reader.seen).sortBy(Object::toString).toList());
        assertOrderOfEachThing(reader.seen);
        assertEquals(walk(MANY), reader.seen, "a reader on the way and one that comes later see the same order");
    }

    /** A reader that goes on where it stopped. */
    private final class Reader {

        private Position cursor = Position.START;
        private Seq<Posted> seen = List.empty();

        private boolean read(int size) {
            var page = outbox().after(cursor, size);
            while (!page.isEmpty()) {
                seen = seen.appendAll(page);
                cursor = page.last().at();
                page = outbox().after(cursor, size);
            }
            return true;
        }

        private boolean readOften() {
            for (int round = 0; round < 50; round++) {
                read(3);
                Thread.yield();
            }
            return true;
        }
    }

    /** Runs {@code first}, then {@code other} on another thread, then {@code last}; the first and last in one unit of work. */
    private void beside(Callable<?> first, Callable<?> other, Callable<?> last) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            var running = storage().unitOfWork().together(() -> {
                call(first);
                var beside = thread.submit(other);
                awhile(beside);
                call(last);
                return Either.right(beside);
            });
            finished(running.get());
        } finally {
            thread.shutdownNow();
        }
    }

    private static void call(Callable<?> work) {
        try {
            work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Long enough for one that may write beside others; one that has to wait is not waited for. */
    private static void awhile(Future<?> other) {
        try {
            other.get(300, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waiting) {
            return;
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void finished(Future<?> other) {
        try {
            other.get(Crowd.PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    private Seq<Posted> walk(int size) {
        var reader = new Reader();
        reader.read(size);
        return reader.seen;
    }

    private static void assertOrderOfEachThing(Seq<Posted> facts) {
        facts.groupBy(Posted::about)
                .forEach((about, own) -> assertEquals(
                        own.sortBy(fact -> fact.version() * 1_000 + fact.n()).toList(),
                        own.toList(),
                        "the facts of " + about));
    }

    /** What the histories tell, in an order of its own. */
    private List<Recorded<?>> told(Seq<I> ids) {
        return ids.flatMap(id -> storage().store().history(id))
                .<Recorded<?>>map(line -> line)
                .sortBy(Object::toString)
                .toList();
    }

    private static Seq<Recorded<?>> recorded(Seq<Posted> facts) {
        return facts.map(fact -> new Recorded<>(fact.version(), fact.fact(), fact.by()));
    }
}
