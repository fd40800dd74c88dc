package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Provenance;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Store;
import org.huizhi.application.kernel.Versioned;
import org.junit.jupiter.api.Test;

/** 存储契约: what every {@link Store} promises. Extend it, hand in your store, and it is either a store or it is red. */
public abstract class StoreContract<I, S, E> extends StorageContract<I, S, E> {

    @Test
    public void st1_an_unknown_id_loads_nothing() {
        assertTrue(store().load(freshId()).isEmpty());
        assertTrue(store().history(freshId()).isEmpty());
    }

    @Test
    public void st1_every_step_of_a_life_loads_back_as_committed() {
        var id = freshId();
        for (int n = 0; n < steps(); n++) {
            var stored = new Versioned<>(step(id, n).next(), n + 1L);

            assertEquals(Either.right(stored), store().commit(id, n, step(id, n), By.now(n)));
            assertEquals(Option.some(stored), store().load(id));
        }
    }

    @Test
    public void st1_1_the_history_tells_every_fact_in_order_and_who_when_and_why() {
        var id = freshId();
        var first = step(id, 0).also(step(id, 1).facts());
        var receipt = By.keyed(1, "a key");

        store().commit(id, 0, first, By.now(0)).get();
        store().commit(id, 1, step(id, 1), receipt).get();

        var bare = new Provenance(
                receipt.actor(),
                receipt.onBehalfOf(),
                receipt.purpose(),
                receipt.at(),
                receipt.policyVersion(),
                Option.none());
        var told = first.facts()
                .map(fact -> new Recorded<>(1, fact, By.now(0)))
                .appendAll(step(id, 1).facts().map(fact -> new Recorded<>(2, fact, bare)));
        assertEquals(told.toList(), store().history(id).toList());
    }

    @Test
    public void st2_a_stale_commit_is_refused_and_leaves_no_trace() {
        var id = freshId();
        var before = lived(id, 2);
        var facts = store().history(id);

        for (var expected : List.of(0L, 1L, 3L, 7L)) {
            var next = step(id, 1).noting(List.of(note("left-behind")));
            var refused = store().commit(id, expected, next, By.keyed(9, "left-behind"));

            assertInstanceOf(Refusal.Stale.class, refused.getLeft());
            assertEquals(Option.some(before), store().load(id));
            assertEquals(facts, store().history(id));
            assertTrue(storage().notes().find(note("left-behind").id()).isEmpty(), "a note is left behind");
            assertTrue(storage().receipts().find(By.ACTOR, "left-behind").isEmpty(), "a receipt is left behind");
        }
    }

    @Test
    public void st2_an_id_is_opened_once() {
        var id = freshId();
        store().commit(id, 0, step(id, 0), By.now(0)).get();

        assertInstanceOf(
                Refusal.Stale.class,
                store().commit(id, 0, step(id, 0), By.now(1)).getLeft());
        assertEquals(1, version(id));
    }

    @Test
    public void st2_what_was_never_opened_cannot_be_changed() {
        var id = freshId();

        assertInstanceOf(
                Refusal.Stale.class,
                store().commit(id, 1, step(id, 1), By.now(0)).getLeft());
        assertEquals(0, version(id));
    }

    @Test
    public void st1_one_life_leaves_another_alone() {
        var id = freshId();
        var other = freshId();
        var before = lived(other, 1);

        lived(id, steps());

        assertEquals(Option.some(before), store().load(other));
        assertEquals(1, version(other));
    }

    @Test
    public void st2_1_of_8_that_open_at_once_one_wins() {
        var id = freshId();

        var outcomes = Crowd.all(n -> store().commit(id, 0, step(id, 0), By.now(n)));

        assertEquals(1, outcomes.count(Either::isRight));
        outcomes.filter(Either::isLeft).forEach(lost -> assertInstanceOf(Refusal.Stale.class, lost.getLeft()));
        assertEquals(step(id, 0).facts().size(), store().history(id).size());
    }

    @Test
    public void st2_1_of_8_concurrent_writers_one_wins_per_version() {
        var id = freshId();
        lived(id, 1);
        for (int version = 1; version < steps(); version++) {
            var expected = version;

            var outcomes = Crowd.all(n -> store().commit(id, expected, step(id, expected), By.now(n)));

            assertEquals(1, outcomes.count(Either::isRight), "winners of version " + (expected + 1));
            outcomes.filter(Either::isLeft).forEach(lost -> assertInstanceOf(Refusal.Stale.class, lost.getLeft()));
            assertEquals(expected + 1L, version(id));
        }
        var facts = List.range(0, steps()).map(n -> step(id, n).facts().size()).sum();
        assertEquals(facts.intValue(), store().history(id).size());
    }

    @Test
    public void st2_1_of_8_that_write_different_things_all_win() {
        var ids = List.fill(Crowd.SIZE, this::freshId);

        Crowd.all(n -> lived(ids.get(n), steps()));

        ids.forEach(id -> assertEquals(steps(), version(id)));
    }

    @Test
    public void st3_a_retried_command_has_one_effect() {
        var id = freshId();
        lived(id, 1);
        var done = store().commit(id, 1, step(id, 1), By.keyed(1, "once")).get();

        for (var expected : List.of(1L, 2L)) {
            var next = step(id, 1).noting(List.of(note("again")));
            assertEquals(
                    Either.left(new Refusal.Repeated("once")), store().commit(id, expected, next, By.keyed(2, "once")));
        }

        assertEquals(Option.some(done), store().load(id));
        assertEquals(2, version(id));
        assertTrue(storage().notes().find(note("again").id()).isEmpty(), "a note is left behind");
    }

    @Test
    public void st3_a_key_is_used_up_for_its_actor_and_for_nobody_else() {
        var id = freshId();
        store().commit(id, 0, step(id, 0), By.keyed(0, "mine")).get();

        var elsewhere = store().commit(freshId(), 0, step(id, 0), By.keyed(1, "mine"));
        var another = freshId();
        var others = store().commit(another, 0, step(another, 0), By.keyed(By.receipt(By.OTHER, 1, "mine")));

        assertEquals(Either.left(new Refusal.Repeated("mine")), elsewhere);
        assertTrue(others.isRight());
    }

    @Test
    public void st3_of_8_that_send_the_same_request_one_is_carried_out() {
        var id = freshId();
        lived(id, 1);

        var outcomes = Crowd.all(n -> store().commit(id, 1, step(id, 1), By.keyed(n, "impatient")));

        assertEquals(1, outcomes.count(Either::isRight));
        outcomes.filter(Either::isLeft)
                .forEach(lost -> assertEquals(new Refusal.Repeated("impatient"), lost.getLeft()));
        assertEquals(2, version(id));
    }

    @Test
    public void st5_a_note_is_written_once_and_a_commit_that_would_overwrite_it_fails_without_a_trace() {
        var id = freshId();
        var written = note("written");
        store().commit(id, 0, step(id, 0).noting(List.of(written)), By.now(0)).get();
        var clash = step(id, 1).noting(List.of(note("beside"), written));

        assertThrows(RuntimeException.class, () -> store().commit(id, 1, clash, By.keyed(1, "clash")));

        assertEquals(1, version(id));
        assertEquals(Option.some(written.text()), storage().notes().find(written.id()));
        assertTrue(storage().notes().find(note("beside").id()).isEmpty(), "a note is left behind");
        assertTrue(storage().receipts().find(By.ACTOR, "clash").isEmpty(), "a receipt is left behind");
    }

    private Store<I, S, E> store() {
        return storage().store();
    }
}
