package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.UnitOfWork;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Parked.Place;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted.About;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 订阅契约: what every {@link Subscriptions} promises: progress that one relay at a time moves, and a parking place that keeps order (ST14). */
public abstract class SubscriptionsContract {

    private static final Option<Instant> NEVER = Option.none();
    private static final About ONE = new About("errand", "one");
    private static final About TWO = new About("errand", "two");
    private static final About ALIKE = new About("other", "one");

    private Fixture over = StorageContract.unset();

    /**
     * 订阅试验台.
     *
     * @param work the unit of work of the same database
     */
    public record Fixture(Subscriptions subscriptions, UnitOfWork work) {}

    /** Subscriptions of which nothing is known, over a database of their own. */
    protected abstract Fixture emptySubscriptions();

    @BeforeEach
    public void start() {
        over = emptySubscriptions();
    }

    @Test
    public void st14_progress_is_found_as_it_was_saved() {
        var begun = at(1, 0, 0);
        var failing = new Subscription(
                "hook", 2, new Position(Long.MAX_VALUE, 9), 7, Option.some(By.at(1)), Option.some(By.at(2)));

        assertTrue(all().find("hook").isEmpty());
        assertTrue(all().save(begun));
        assertEquals(Option.some(begun), all().find("hook"));
        assertTrue(all().save(failing));
        assertEquals(Option.some(failing), all().find("hook"));
        assertTrue(all().find("Hook").isEmpty());
    }

    @Test
    public void st14_1_who_has_not_seen_the_newest_moves_nothing() {
        all().save(at(1, 0, 0));
        all().save(at(2, 0, 5));

        for (var version : List.of(1L, 2L, 4L, 9L)) {
            assertFalse(all().save(at(version, 0, 7)), "version " + version);
        }
        assertFalse(all().save(new Subscription("new", 2, Position.START, 0, NEVER, NEVER)));

        assertEquals(Option.some(at(2, 0, 5)), all().find("hook"));
        assertTrue(all().find("new").isEmpty());
    }

    @Test
    public void st14_1_of_8_that_move_it_at_once_one_does() {
        for (int version = 1; version <= 5; version++) {
            var next = version;

            assertEquals(1, Crowd.all(n -> all().save(at(next, 0, next))).count(moved -> moved));
        }
    }

    @Test
    public void st14_1_progress_and_parking_fall_with_the_work_they_were_part_of() {
        all().save(at(1, 0, 0));

        over.work().together(() -> {
            all().save(at(2, 0, 1));
            all().park(parked("hook", 0, 1, ONE, NEVER));
            return Either.left(new Refusal.NotFound("refused by a rule"));
        });

        assertEquals(Option.some(at(1, 0, 0)), all().find("hook"));
        assertFalse(all().holds("hook", ONE));
    }

    @Test
    public void st14_2_what_is_parked_is_listed_as_it_is_by_subscriber_and_in_the_facts_order() {
        var first = parked("a", 1, 9, ONE, NEVER);
        var second = parked("a", 2, 3, TWO, Option.some(By.at(7)));
        var third = parked("a", 2, 10, ALIKE, NEVER);
        var fourth = parked("b", 0, 1, ONE, NEVER);
        List.of(third, fourth, second, first).forEach(all()::park);

        var listed = List.of(first, second, third, fourth);
        assertEquals(listed, all().parked(Option.none(), 9).toList());
        for (int n = 0; n < listed.size(); n++) {
            var rest = listed.drop(n + 1);
            assertEquals(
                    rest.take(2),
                    all().parked(Option.some(listed.get(n).place()), 2).toList());
        }
    }

    @Test
    public void st14_2_a_thing_is_held_for_the_subscriber_it_is_parked_for_only() {
        all().park(parked("a", 0, 1, ONE, NEVER));

        assertTrue(all().holds("a", ONE));
        assertFalse(all().holds("a", TWO));
        assertFalse(all().holds("a", ALIKE));
        assertFalse(all().holds("b", ONE));
    }

    @Test
    public void st14_2_due_is_the_earliest_that_has_nothing_of_the_same_thing_before_it() {
        all().park(parked("a", 1, 5, ONE, NEVER));
        all().park(parked("a", 1, 6, ONE, Option.some(By.at(0))));
        all().park(parked("a", 2, 1, ALIKE, Option.some(By.at(9))));
        var due = parked("a", 2, 2, TWO, Option.some(By.at(3)));
        all().park(due);

        assertTrue(all().due("a", By.at(3).minusNanos(1_000)).isEmpty());
        assertEquals(Option.some(due), all().due("a", By.at(3)));
        assertTrue(all().due("b", By.at(9)).isEmpty());
        assertTrue(all().settle(due.place()));
        assertTrue(all().due("a", By.at(9).minusNanos(1_000)).isEmpty());
    }

    @Test
    public void st14_3_what_is_settled_makes_way_for_the_next_and_is_settled_once() {
        var first = parked("a", 0, 9, ONE, Option.some(By.at(0)));
        var next = parked("a", 0, 10, ONE, Option.some(By.at(0)));
        all().park(first);
        all().park(next);

        assertEquals(1, Crowd.all(n -> all().settle(first.place())).count(settled -> settled));

        assertEquals(Option.some(next), all().due("a", By.at(0)));
        assertFalse(all().postpone(first), "it is not there any more");
    }

    @Test
    public void st14_3_what_fails_again_waits_and_is_left_alone_in_the_end() {
        var first = parked("a", 0, 1, ONE, Option.some(By.at(0)));
        all().park(first);
        var later = with(first, 1, "kernel.stale", Option.some(By.at(5)));

        assertTrue(all().postpone(later));
        assertTrue(all().due("a", By.at(4)).isEmpty());
        assertEquals(Option.some(later), all().due("a", By.at(5)));

        var left = with(first, 8, "kernel.stale", NEVER);
        assertTrue(all().postpone(left));
        assertTrue(all().due("a", By.at(1_000_000)).isEmpty());
        assertEquals(List.of(left), all().parked(Option.none(), 9).toList());
    }

    @Test
    public void st14_4_a_replay_has_what_is_left_of_one_thing_tried_anew() {
        var left = with(parked("a", 0, 1, ONE, NEVER), 8, "kernel.stale", NEVER);
        var behind = parked("a", 0, 2, ONE, Option.some(By.at(0)));
        var other = parked("a", 0, 3, TWO, NEVER);
        List.of(left, behind, other).forEach(all()::park);

        assertEquals(0, all().replay("b", ONE, By.at(4)));
        assertEquals(0, all().replay("a", ALIKE, By.at(4)));
        assertEquals(2, all().replay("a", ONE, By.at(4)));

        assertEquals(
                List.of(left.again(By.at(4)), behind, other),
                all().parked(Option.none(), 9).toList());
    }

    private Subscriptions all() {
        return over.subscriptions();
    }

    private static Subscription at(long version, long transaction, long seq) {
        return new Subscription("hook", version, new Position(transaction, seq), 0, NEVER, NEVER);
    }

    private static Parked parked(String subscriber, long transaction, long seq, About about, Option<Instant> retryAt) {
        var place = new Place(subscriber, new Position(transaction, seq));
        return new Parked(place, about, seq, 1, "Finished", 0, Parked.BEHIND, By.at(0), retryAt);
    }

    private static Parked with(Parked from, int tries, String code, Option<Instant> retryAt) {
        return new Parked(
                from.place(), from.about(), from.version(), from.n(), from.fact(), tries, code, from.since(), retryAt);
    }
}
