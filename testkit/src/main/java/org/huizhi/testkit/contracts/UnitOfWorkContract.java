package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.kernel.Rejection;
import org.junit.jupiter.api.Test;

/** 工作单元契约: what every {@link UnitOfWork} promises: both or neither, whatever happens to the second. */
public abstract class UnitOfWorkContract<I, S, E> extends StorageContract<I, S, E> {

    private static final Rejection NO = new Refusal.NotFound("refused by a rule");

    @Test
    public void st4_both_commits_are_kept_and_the_outcome_is_handed_on() {
        var one = freshId();
        var two = freshId();

        var outcome = together(() -> open(one, "one").flatMap(first -> open(two, "two")));

        assertEquals(Either.right(new Versioned<>(step(two, 0).next(), 1)), outcome);
        assertKept(one, "one");
        assertKept(two, "two");
        assertEquals(2, storage().sequences().next("contract") - 1, "each took a number");
    }

    @Test
    public void st4_neither_is_kept_when_the_second_is_stale() {
        var one = freshId();
        var two = freshId();
        lived(two, 1);

        var outcome = together(() -> open(one, "one").flatMap(first -> open(two, "two")));

        assertTrue(outcome.getLeft() instanceof Refusal.Stale);
        assertNoTrace(one, "one");
        assertEquals(1, version(two));
    }

    @Test
    public void st4_neither_is_kept_when_the_second_is_repeated() {
        var one = freshId();
        var two = freshId();
        storage().store().commit(freshId(), 0, step(two, 0), By.keyed(0, "two")).get();

        var outcome = together(() -> open(one, "one").flatMap(first -> open(two, "two")));

        assertEquals(Either.left(new Refusal.Repeated("two")), outcome);
        assertNoTrace(one, "one");
        assertEquals(0, version(two));
    }

    @Test
    public void st4_nothing_is_kept_when_a_rule_says_no() {
        var one = freshId();

        var outcome = together(() -> open(one, "one").flatMap(first -> Either.<Rejection, Object>left(NO)));

        assertEquals(Either.left(NO), outcome);
        assertNoTrace(one, "one");
    }

    @Test
    public void st4_nothing_is_kept_when_the_work_throws() {
        var one = freshId();
        var broken = new IllegalStateException("broken");

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> together(() -> {
                    open(one, "one").get();
                    throw broken;
                }));

        assertSame(broken, thrown);
        assertNoTrace(one, "one");
    }

    @Test
    public void st4_after_a_refusal_and_a_failure_the_next_work_is_kept() {
        var one = freshId();
        st4_nothing_is_kept_when_a_rule_says_no();
        st4_nothing_is_kept_when_the_work_throws();

        together(() -> open(one, "next"));

        assertKept(one, "next");
    }

    @Test
    public void st4_2_the_work_sees_what_it_wrote_and_nobody_else_does_until_it_is_kept() {
        var one = freshId();

        together(() -> {
            open(one, "one").get();
            assertKept(one, "one");
            assertEquals(0L, Crowd.elsewhere(() -> version(one)), "seen before it was kept");
            return Either.right(one);
        });

        assertEquals(1L, Crowd.elsewhere(() -> version(one)));
    }

    @Test
    public void st4_1_an_inner_work_joins_the_outer_one_and_falls_with_it() {
        var one = freshId();
        var two = freshId();

        together(() -> {
            open(one, "one").get();
            together(() -> open(two, "two")).get();
            return Either.left(NO);
        });

        assertNoTrace(one, "one");
        assertNoTrace(two, "two");
    }

    @Test
    public void st4_1_what_an_inner_work_does_not_keep_leaves_the_outer_one_whole() {
        var one = freshId();
        var two = freshId();
        var three = freshId();

        together(() -> {
            open(one, "one").get();
            together(() -> open(two, "two").flatMap(done -> Either.left(NO)));
            assertNoTrace(two, "two");
            assertThrows(
                    IllegalStateException.class,
                    () -> together(() -> {
                        open(two, "two").get();
                        throw new IllegalStateException("broken");
                    }));
            return open(three, "three");
        });

        assertKept(one, "one");
        assertNoTrace(two, "two");
        assertKept(three, "three");
    }

    @Test
    public void st4_1_a_refused_commit_inside_leaves_no_trace_even_when_the_work_goes_on() {
        var one = freshId();
        var two = freshId();
        lived(two, 1);

        together(() -> {
            open(one, "one").get();
            var stale = step(two, 1).noting(List.of(note("stale")));
            assertTrue(storage()
                    .store()
                    .commit(two, 7, stale, By.keyed(1, "stale"))
                    .isLeft());
            return Either.right(one);
        });

        assertKept(one, "one");
        assertEquals(1, version(two));
        assertTrue(storage().receipts().find(By.ACTOR, "stale").isEmpty(), "a receipt is left behind");
        assertTrue(storage().notes().find(note("stale").id()).isEmpty(), "a note is left behind");
    }

    @Test
    public void st4_of_8_that_each_need_two_things_one_gets_both_and_the_others_leave_no_trace() {
        var own = List.fill(Crowd.SIZE, this::freshId);
        var wanted = freshId();

        var outcomes = Crowd.all(n -> together(() -> storage()
                .store()
                .commit(own.get(n), 0, step(own.get(n), 0), By.now(n))
                .flatMap(first -> storage().store().commit(wanted, 0, step(wanted, 0), By.now(n)))
                .mapLeft(refusal -> refusal)));

        assertEquals(1, outcomes.count(Either::isRight));
        assertEquals(1, version(wanted));
        for (int n = 0; n < Crowd.SIZE; n++) {
            assertEquals(outcomes.get(n).isRight() ? 1 : 0, version(own.get(n)));
        }
    }

    private <T> Either<Rejection, T> together(Supplier<Either<Rejection, T>> work) {
        return storage().unitOfWork().together(work);
    }

    /** A commit that writes everything a commit can write, and takes a number. */
    private Either<Rejection, Versioned<S>> open(I id, String key) {
        storage().sequences().next("contract");
        var decision = step(id, 0).noting(List.of(note(key)));
        return Either.narrow(storage().store().commit(id, 0, decision, By.keyed(0, key)));
    }

    private void assertKept(I id, String key) {
        assertEquals(1, version(id));
        assertTrue(storage().receipts().find(By.ACTOR, key).isDefined(), "the receipt is kept");
        assertTrue(storage().notes().find(note(key).id()).isDefined(), "the note is kept");
    }

    private void assertNoTrace(I id, String key) {
        assertEquals(0, version(id));
        assertTrue(storage().receipts().find(By.ACTOR, key).isEmpty(), "a receipt is left behind");
        assertTrue(storage().notes().find(note(key).id()).isEmpty(), "a note is left behind");
    }
}
