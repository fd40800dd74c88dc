package org.huizhi.application.kernel.outbox;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;

/**
 * 订阅进度: how far one subscriber has come.
 *
 * @param subscriber its name
 * @param version counts changes, from 1; who changes it must have seen the newest
 * @param cursor the last fact it is done with
 * @param tries how often the next one has failed
 * @param retryAt when that one is tried again, by the real clock; none when it has not failed
 * @param leasedUntil until when one server alone delivers, by the real clock; none when nobody does
 */
public record Subscription(
        String subscriber,
        long version,
        Position cursor,
        int tries,
        Option<Instant> retryAt,
        Option<Instant> leasedUntil) {

    /** After so many failures a fact is parked. */
    public static final int TRIES = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    static Subscription begun(String subscriber, Position cursor) {
        return new Subscription(subscriber, 1, cursor, 0, Option.none(), Option.none());
    }

    /** Two seconds after the first failure, three times as long after each further one: eight tries take 36 minutes. */
    static Duration pause(int tries) {
        return FIRST_PAUSE.multipliedBy(Math.round(Math.pow(3, tries - 1.0)));
    }

    boolean isDue(Instant now) {
        return retryAt.forAll(at -> !at.isAfter(now));
    }

    boolean isFree(Instant now) {
        return leasedUntil.forAll(until -> !until.isAfter(now));
    }

    Subscription moved(Position to) {
        return new Subscription(subscriber, version + 1, to, 0, Option.none(), leasedUntil);
    }

    Subscription failed(Instant now) {
        return new Subscription(
                subscriber, version + 1, cursor, tries + 1, Option.some(now.plus(pause(tries + 1))), leasedUntil);
    }

    Subscription leased(Instant until) {
        return new Subscription(subscriber, version + 1, cursor, tries, retryAt, Option.some(until));
    }

    Subscription freed() {
        return new Subscription(subscriber, version + 1, cursor, tries, retryAt, Option.none());
    }
}
