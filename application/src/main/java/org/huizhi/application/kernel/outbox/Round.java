package org.huizhi.application.kernel.outbox;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.outbox.Relay.Failure;
import org.huizhi.domain.kernel.Rejection;

/** 一轮投递: one subscriber's share of a run: first what is parked and due, then what is new. It ends with the first failure. */
final class Round {

    private final Relay.Ports ports;
    private final Subscriber subscriber;
    private final Instant begun;
    private final Rejection faster;
    private Subscription turn;
    private Seq<Failure> failures = List.empty();
    private int told;
    private boolean leased;
    private boolean overtaken;
    private boolean more;

    Round(Relay.Ports ports, Subscriber subscriber) {
        this.ports = ports;
        this.subscriber = subscriber;
        this.begun = now();
        this.faster = new Refusal.Stale(subscriber.name(), 0);
        this.turn = ports.subscriptions().find(subscriber.name()).getOrElse(this::begin);
    }

    private Subscription begin() {
        var now = subscriber.beginning() == Subscriber.Beginning.NOW;
        var fresh = Subscription.begun(subscriber.name(), now ? ports.outbox().end() : Position.START);
        overtaken = !ports.subscriptions().save(fresh);
        return fresh;
    }

    Relay.Run run() {
        if (!overtaken && turn.isFree(begun)) {
            tellParked();
            if (turn.isDue(begun)) {
                tellNew();
            }
            if (leased && !overtaken) {
                advance(turn.freed());
            }
        }
        return new Relay.Run(told, failures, more);
    }

    private void tellParked() {
        var due = ports.subscriptions().due(subscriber.name(), begun);
        while (due.isDefined() && goesOn()) {
            var parked = due.get();
            var outcome = ports.outbox()
                    .at(parked.place().at())
                    .toEither(() -> failure(parked.place().toString(), "kernel.outbox.gone", Option.none()))
                    .flatMap(fact -> tell(fact, () -> ports.subscriptions().settle(parked.place())));
            if (outcome.isLeft()) {
                outcome.getLeft()
                        .forEach(failure -> ports.subscriptions().postpone(parked.failed(failure.code(), now())));
                return;
            }
            due = ports.subscriptions().due(subscriber.name(), begun);
        }
    }

    private void tellNew() {
        var facts = overtaken ? List.<Posted>empty() : ports.outbox().after(turn.cursor(), Relay.BATCH);
        more = facts.size() == Relay.BATCH;
        var passed = turn.cursor();
        for (var fact : facts) {
            if (!goesOn()) {
                return;
            }
            passed = fact.at();
            if (wants(fact) && !tellNew(fact)) {
                return;
            }
        }
        if (passed.compareTo(turn.cursor()) > 0) {
            advance(turn.moved(passed));
        }
    }

    /** @return false when the round ends with it */
    private boolean tellNew(Posted fact) {
        if (ports.subscriptions().holds(subscriber.name(), fact.about())) {
            return park(Parked.behind(subscriber.name(), fact, now()));
        }
        var outcome = tell(fact, () -> advance(turn.moved(fact.at())));
        outcome.swap().forEach(failed -> failed.forEach(failure -> failed(fact, failure)));
        return outcome.isRight();
    }

    private void failed(Posted fact, Failure failure) {
        var failing = turn.failed(now());
        var last = failing.tries() >= Subscription.TRIES;
        if (last) {
            park(Parked.failed(subscriber.name(), fact, failure.code(), now()));
        } else {
            advance(failing);
        }
        more = last;
    }

    /** The failure, none when another relay was faster; the fact when it was told and is done with. */
    private Either<Option<Failure>, Posted> tell(Posted fact, BooleanSupplier done) {
        if (subscriber.reach() == Subscriber.Reach.BEYOND && !lease()) {
            return Either.left(Option.none());
        }
        var before = turn;
        var outcome = attempt(fact, done);
        if (outcome.isRight()) {
            told++;
        } else {
            turn = before;
        }
        return outcome;
    }

    private Either<Option<Failure>, Posted> attempt(Posted fact, BooleanSupplier done) {
        try {
            Either<? extends Rejection, ?> outcome = subscriber.reach() == Subscriber.Reach.BEYOND
                    ? subscriber.receive(fact).filterOrElse(any -> done.getAsBoolean(), any -> faster)
                    : ports.work()
                            .together(() -> done.getAsBoolean()
                                    ? subscriber.receive(fact).map(Option::of)
                                    : Either.left(faster));
            return outcome.<Option<Failure>, Posted>bimap(
                    no -> no == faster ? lost() : failure(fact.event(), no.code(), Option.none()), any -> fact);
        } catch (RuntimeException thrown) {
            return Either.left(failure(fact.event(), "kernel.outbox.failed", Option.of(thrown)));
        }
    }

    private Option<Failure> lost() {
        overtaken = true;
        return Option.none();
    }

    private Option<Failure> failure(String event, String code, Option<RuntimeException> cause) {
        var failure = new Failure(subscriber.name(), event, code, cause);
        failures = failures.append(failure);
        return Option.some(failure);
    }

    private boolean park(Parked parked) {
        var moved = turn.moved(parked.place().at());
        var done = ports.work().together(() -> {
            if (!ports.subscriptions().save(moved)) {
                return Either.left(faster);
            }
            ports.subscriptions().park(parked);
            return Either.right(moved);
        });
        turn = done.getOrElse(turn);
        overtaken = done.isLeft();
        return done.isRight();
    }

    private boolean lease() {
        leased = leased || advance(turn.leased(now().plus(Relay.LEASE)));
        return leased;
    }

    private boolean advance(Subscription next) {
        var saved = ports.subscriptions().save(next);
        turn = saved ? next : turn;
        overtaken = !saved;
        return saved;
    }

    /** What cannot say whether it wants a fact is told it, and then fails as any other. */
    private boolean wants(Posted fact) {
        try {
            return subscriber.wants(fact);
        } catch (RuntimeException unsure) {
            return true;
        }
    }

    private boolean goesOn() {
        var late = now().isAfter(begun.plus(Relay.SHARE));
        more = more || late;
        return !late && !overtaken;
    }

    private Instant now() {
        return ports.real().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
