package org.huizhi.application.kernel;

import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Purpose;

/**
 * 调用: who asks, what for, whether it may be a repetition, and which version the caller saw. Comes with every request, from every
 * door.
 *
 * @param actor who asks
 * @param purpose what for; none means the use case's own purpose
 * @param key makes the request safe to repeat
 * @param seen what the caller says about the version
 */
public record Call(Actor actor, Option<Purpose> purpose, Option<RequestKey> key, Seen seen) {

    /** A plain call: no key, and whatever version is there. */
    public static Call by(Actor actor) {
        return new Call(actor, Option.none(), Option.none(), new Seen.Any());
    }

    public Call on(long version) {
        return new Call(actor, purpose, key, new Seen.Version(version));
    }

    public Call keyed(String value, String fingerprint) {
        return new Call(actor, purpose, Option.of(new RequestKey(value, fingerprint)), seen);
    }

    /**
     * 幂等键: a caller's own name for one request.
     *
     * @param value 1 to 200 printable ASCII characters
     * @param fingerprint the request in words or bytes; only a keyed digest of it is kept
     */
    public record RequestKey(String value, String fingerprint) {

        @Override
        public String toString() {
            return "RequestKey[" + value + "]";
        }
    }

    /** 所见版本: which version the caller has seen. */
    public sealed interface Seen {

        /** Whatever is there; a stale commit is retried. */
        record Any() implements Seen {}

        /** Exactly this one; otherwise {@link Refusal.Stale}. */
        record Version(long version) implements Seen {}

        /** The caller should have said and did not: {@link Refusal.VersionUnstated}. */
        record Unstated() implements Seen {}
    }
}
