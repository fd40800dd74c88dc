package org.huizhi.adapters.web.api.security;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 试错限制: how often a password was wrong lately, per login name and address, by the real clock. Whoever guesses has to wait; others
 * of the same name at another address do not.
 */
public final class Attempts {

    /** So many wrong ones within the window are borne. */
    static final int BORNE = 10;

    static final Duration WINDOW = Duration.ofMinutes(5);

    /** No more pairs than this are remembered, so that guessing cannot fill the memory. */
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<String, Count> wrong = new ConcurrentHashMap<>();

    /** 计次: how many wrong ones since when. */
    private record Count(Instant since, int times) {}

    public Attempts(InstantSource clock) {
        this.clock = clock;
    }

    /** How long the next try has to wait; none when it may be made now. */
    Option<Duration> wait(String login, String address) {
        var now = clock.instant();
        return Option.of(wrong.get(key(login, address)))
                .filter(count -> count.times() >= BORNE)
                .map(count -> Duration.between(now, count.since().plus(WINDOW)))
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    void failed(String login, String address) {
        var now = clock.instant();
        if (wrong.size() >= REMEMBERED) {
            wrong.values().removeIf(count -> !count.since().plus(WINDOW).isAfter(now));
        }
        if (wrong.size() < REMEMBERED) {
            wrong.merge(
                    key(login, address),
                    new Count(now, 1),
                    (before, one) -> before.since().plus(WINDOW).isAfter(now)
                            ? new Count(before.since(), before.times() + 1)
                            : one);
        }
    }

    void succeeded(String login, String address) {
        wrong.remove(key(login, address));
    }

    private static String key(String login, String address) {
        return address + "\n" + login;
    }
}
