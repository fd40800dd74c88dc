package org.huizhi.application.kernel;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huizhi.domain.kernel.Rejection;

/**
 * 重复请求: tells a request that comes again from one that is new. Receipts live by the real clock, whatever the district's shows.
 *
 * @param receipts what was done before
 * @param sealer what makes the keyed digest of a request
 * @param real the real clock
 */
public record Repeats(Receipts receipts, Sealer sealer, Clock real) {

    /** What came of the request when its key was first used; none when the call has no key or the key is new. */
    public Option<Receipt> earlier(Call call) {
        return call.key().flatMap(key -> receipts.find(call.actor().id(), key.value()));
    }

    /** The receipt, if it is of this request; otherwise {@link Refusal.KeyReused}. */
    public Either<Rejection, Receipt> same(Call call, Receipt earlier) {
        return call.key().exists(key -> digest(key).equals(earlier.digest()))
                ? Either.right(earlier)
                : Either.left(new Refusal.KeyReused(earlier.key()));
    }

    /** What is kept of this request; none when it carries no key. */
    public Option<Receipt> receipt(Call call, String subject, long version, Receipt.Answer answer) {
        return call.key()
                .map(key -> new Receipt(call.actor().id(), key.value(), digest(key), subject, version, answer, now()));
    }

    /** By the real clock, in whole microseconds because that is what every store keeps. */
    Instant now() {
        return real.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private String digest(Call.RequestKey key) {
        return sealer.blindIndex(key.fingerprint(), "receipt");
    }
}
