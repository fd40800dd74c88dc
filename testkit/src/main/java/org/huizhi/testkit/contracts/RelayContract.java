package org.huizhi.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.outbox.Outbox;
import org.huizhi.application.kernel.outbox.Parked;
import org.huizhi.application.kernel.outbox.Position;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.application.kernel.outbox.Relay;
import org.huizhi.application.kernel.outbox.Subscriber;
import org.huizhi.application.kernel.outbox.Subscription;
import org.huizhi.application.kernel.outbox.Subscriptions;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.testkit.MovingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 投递契约: what a {@link Relay} keeps over every store: each fact in its order, with a single effect, nobody held up by another (ST15). */
public abstract class RelayContract<I, S, E> extends StorageContract<I, S, E> {

    private static final Duration LONG = Duration.ofDays(1);

    private MovingClock clock = MovingClock.at(By.at(0));

    /** Over the same database as the storage that was handed out last. */
    protected abstract Outbox outbox();

    /** Over the same database as the storage that was handed out last. */
    protected abstract Subscriptions subscriptions();

    @BeforeEach
    public void setClock() {
        clock = MovingClock.at(By.at(0));
    }

    @Test
    public void st15_every_subscriber_is_told_every_fact_once_in_order() {
        var here = Teller.within("here", Teller::fine);
        var there = Teller.beyond("there", Teller::fine);
        List.fill(3, this::freshId).forEach(id -> lived(id, steps()));

        drain(relay(here, there));
        lived(freshId(), 1);
        drain(relay(here, there));

        assertEquals(events(), here.heard());
        assertEquals(events(), there.heard());
    }

    @Test
    public void st15_who_begins_now_is_not_told_what_was_before() {
        lived(freshId(), steps());
        var late = Teller.within("late", Teller::fine).fromNow();
        relay(late).run();
        var before = events().size();
        lived(freshId(), steps());

        drain(relay(late));

        assertEquals(events().drop(before), late.heard());
    }

    @Test
    public void st15_who_wants_nothing_moves_on_and_is_told_nothing() {
        lived(freshId(), steps());
        var picky = Teller.within("picky", Teller::fine).choosing(posted -> false);

        drain(relay(picky));

        assertTrue(picky.heard().isEmpty());
        assertEquals(outbox().end(), cursor("picky"));
    }

    @Test
    public void st15_1_effect_and_progress_within_are_kept_together_or_not_at_all() {
        var broken = new AtomicBoolean(true);
        var here = Teller.within("here", posted -> {
            effect(posted);
            return broken.get() ? Teller.broken(posted) : Either.right(posted);
        });
        lived(freshId(), 1);

        relay(here).run();
        assertEquals(Position.START, cursor("here"));
        broken.set(false);
        clock.advance(LONG);
        drain(relay(here));

        assertEffectsOnce();
    }

    @Test
    public void st15_1_of_8_relays_that_run_beside_writers_each_fact_has_one_effect() {
        var ids = List.fill(Crowd.SIZE, this::freshId);
        Crowd.all(n -> {
            var here = Teller.within("here", this::effect);
            if (n % 2 == 0) {
                lived(ids.get(n), steps());
            }
            for (int round = 0; round < 5; round++) {
                relay(here).run();
            }
            return n;
        });

        drain(relay(Teller.within("here", this::effect)));

        assertEffectsOnce();
        assertTrue(subscriptions().parked(Option.none(), 9).isEmpty());
    }

    @Test
    public void st15_1_a_relay_that_was_overtaken_has_no_effect() {
        lived(freshId(), steps());
        var faster = relay(Teller.within("here", this::effect));
        var slow = Teller.within("here", this::effect).choosing(posted -> {
            Crowd.elsewhere(faster::run);
            return true;
        });

        var run = relay(slow).run();

        assertEquals(0, run.told());
        assertTrue(run.failures().isEmpty(), "being slower is no failure");
        assertEffectsOnce();
    }

    @Test
    public void st15_2_while_one_relay_tells_somebody_beyond_no_other_does() {
        lived(freshId(), 1);
        var other = Teller.beyond("there", Teller::fine);
        var there = Teller.beyond("there", posted -> {
            assertEquals(0, Crowd.elsewhere(() -> relay(other).run().told()));
            return Either.right(posted);
        });

        drain(relay(there));

        assertEquals(events(), there.heard());
        assertTrue(other.heard().isEmpty());
    }

    @Test
    public void st15_2_a_relay_that_died_is_followed_by_another_after_its_lease() {
        lived(freshId(), 1);
        var there = Teller.beyond("there", Teller::fine);
        subscriptions()
                .save(new Subscription(
                        "there",
                        1,
                        Position.START,
                        0,
                        Option.none(),
                        Option.some(clock.instant().plusSeconds(60))));

        assertEquals(0, relay(there).run().told());
        clock.advance(Duration.ofSeconds(60));
        drain(relay(there));

        assertEquals(events(), there.heard());
    }

    @Test
    public void st15_3_one_that_always_fails_holds_up_no_other_by_more_than_twice() {
        List.fill(40, this::freshId).forEach(id -> lived(id, steps()));
        var alone = runs(Teller.within("alone", Teller::fine));

        var beside = Teller.within("beside", Teller::fine);
        var bad = List.of(Teller.within("bad", Teller::broken), Teller.beyond("worse", Teller::broken));
        var relay = relay(bad.<Subscriber>map(each -> each).append(beside));
        var runs = 0;
        while (beside.heard().size() < events().size()) {
            relay.run();
            clock.advance(Duration.ofHours(1));
            runs++;
        }

        assertTrue(runs <= 2 * alone, runs + " runs beside, " + alone + " alone");
        for (var each : bad) {
            assertTrue(each.heard().size() <= runs, "one failure a run");
        }
    }

    @Test
    public void st15_4_what_fails_is_tried_8_times_ever_later_and_then_parked_with_what_follows_of_the_same_thing() {
        var poison = freshId();
        lived(poison, 1);
        var fact = outbox().after(Position.START, 1).head();
        var here = Teller.within(
                "here",
                posted -> posted.about().equals(fact.about())
                        ? Either.left(new Refusal.NotFound("poison"))
                        : Either.right(posted));
        var relay = relay(here);
        var waits = List.<Long>empty();
        for (int tries = 1; tries <= Subscription.TRIES; tries++) {
            assertEquals(
                    List.of("kernel.not-found"),
                    relay.run().failures().map(Relay.Failure::code).toList());
            assertTrue(relay.run().failures().isEmpty(), "it waits after try " + tries);
            waits = waits.append(untilRetry());
        }
        storage().store().commit(poison, 1, step(poison, 1), By.now(1)).get();
        var sound = freshId();
        lived(sound, 1);
        drain(relay);

        assertEquals(List.of(2L, 6L, 18L, 54L, 162L, 486L, 1458L, 0L), waits);
        assertEquals(
                Subscription.TRIES + step(sound, 0).facts().size(), here.heard().size());
        var parked = subscriptions().parked(Option.none(), 99);
        assertEquals(events().filter(event -> event.contains(fact.about().id())).size(), parked.size());
        assertEquals(Subscription.TRIES, parked.head().tries());
        assertEquals("kernel.not-found", parked.head().code());
        assertTrue(parked.tail().forAll(behind -> behind.code().equals(Parked.BEHIND)));
    }

    @Test
    public void st15_5_what_is_replayed_is_told_in_order_before_what_is_new_of_the_same_thing() {
        for (Function<Function<Posted, Either<Rejection, ?>>, Teller> made :
                List.<Function<Function<Posted, Either<Rejection, ?>>, Teller>>of(
                        doing -> Teller.within("here", doing), doing -> Teller.beyond("there", doing))) {
            replayed(made);
        }
    }

    private void replayed(Function<Function<Posted, Either<Rejection, ?>>, Teller> made) {
        var mended = new AtomicBoolean();
        var subscriber = made.apply(posted -> mended.get() ? Either.right(posted) : Teller.broken(posted));
        var relay = relay(subscriber);
        drain(relay);
        var thing = freshId();
        lived(thing, 2);
        for (int tries = 0; tries < 5 * Subscription.TRIES; tries++) {
            relay.run();
            clock.advance(LONG);
        }
        var parked = subscriptions()
                .parked(Option.none(), 99)
                .filter(each -> each.place().subscriber().equals(subscriber.name()));
        mended.set(true);
        storage().store().commit(thing, 2, step(thing, 2), By.now(2)).get();
        drain(relay);
        var heard = subscriber.heard().size();

        parked.map(Parked::about)
                .distinct()
                .forEach(about -> subscriptions().replay(subscriber.name(), about, clock.instant()));
        drain(relay);

        assertEquals(
                events().takeRight(parked.size() + step(thing, 2).facts().size()),
                subscriber.heard().drop(heard));
        assertFalse(subscriptions()
                .parked(Option.none(), 99)
                .exists(each -> each.place().subscriber().equals(subscriber.name())));
    }

    private long untilRetry() {
        var retry = subscriptions().find("here").get().retryAt();
        var wait = retry.map(at -> Duration.between(clock.instant(), at)).getOrElse(Duration.ZERO);
        if (!wait.isZero()) {
            clock.advance(wait.minusNanos(1_000));
            assertTrue(relay(Teller.within("here", Teller::fine)).run().told() == 0, "not before its time");
            clock.advance(Duration.ofNanos(1_000));
        }
        return wait.toSeconds();
    }

    private int runs(Subscriber subscriber) {
        var relay = relay(subscriber);
        var runs = 1;
        while (relay.run().more()) {
            runs++;
        }
        return runs;
    }

    private void drain(Relay relay) {
        var run = relay.run();
        while (run.more() || run.told() > 0) {
            run = relay.run();
        }
    }

    private Relay relay(Subscriber... subscribers) {
        return relay(List.of(subscribers));
    }

    private Relay relay(Seq<Subscriber> subscribers) {
        return new Relay(outbox(), subscriptions(), storage().unitOfWork(), clock, subscribers);
    }

    /** An effect in the same database: a number of its own for each fact, so that the next one tells how often it happened. */
    private Either<Rejection, ?> effect(Posted posted) {
        return Either.right(storage().sequences().next("effect of " + posted.event()));
    }

    private void assertEffectsOnce() {
        events().forEach(event ->
                assertEquals(2, storage().sequences().next("effect of " + event), "one effect of " + event));
    }

    private Position cursor(String subscriber) {
        return subscriptions().find(subscriber).get().cursor();
    }

    private Seq<String> events() {
        return outbox().after(Position.START, 100_000).map(Posted::event);
    }
}
