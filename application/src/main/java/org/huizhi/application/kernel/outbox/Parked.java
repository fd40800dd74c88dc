package org.huizhi.application.kernel.outbox;

import io.vavr.control.Option;
import java.time.Instant;

/**
 * 搁置事实: a fact that could not be told to one subscriber, or waits behind an earlier one of the same thing that could not.
 *
 * @param place whose it is, and which fact
 * @param about the thing it is about
 * @param version the version of that thing
 * @param n the fact's place in that version
 * @param fact the fact's name
 * @param tries how often it failed; 0 for what waits behind another
 * @param code the code of what the last try was refused with
 * @param since when it was parked, by the real clock
 * @param retryAt when it is tried as soon as nothing of the same thing stands before it; none: when somebody asks for it
 */
public record Parked(
        Place place,
        Posted.About about,
        long version,
        int n,
        String fact,
        int tries,
        String code,
        Instant since,
        Option<Instant> retryAt) {

    /** The code of what has not failed itself. */
    public static final String BEHIND = "kernel.outbox.behind";

    /** 搁置位置: one fact of one subscriber. */
    public record Place(String subscriber, Position at) {}

    static Parked failed(String subscriber, Posted posted, String code, Instant now) {
        return of(subscriber, posted, Subscription.TRIES, code, now, Option.none());
    }

    static Parked behind(String subscriber, Posted posted, Instant now) {
        return of(subscriber, posted, 0, BEHIND, now, Option.some(now));
    }

    private static Parked of(
            String subscriber, Posted posted, int tries, String code, Instant now, Option<Instant> retryAt) {
        return new Parked(
                new Place(subscriber, posted.at()),
                posted.about(),
                posted.version(),
                posted.n(),
                posted.name(),
                tries,
                code,
                now,
                retryAt);
    }

    /** After one more failure: tried again later, or left until somebody asks for it. */
    Parked failed(String with, Instant now) {
        var next = tries + 1;
        var again = Option.when(next < Subscription.TRIES, () -> now.plus(Subscription.pause(next)));
        return new Parked(place, about, version, n, fact, next, with, since, again);
    }

    /** As somebody asks for it: at {@code now}, its tries counted anew. */
    public Parked again(Instant now) {
        return new Parked(place, about, version, n, fact, 0, code, since, Option.some(now));
    }
}
