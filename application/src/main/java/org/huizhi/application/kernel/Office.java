package org.huizhi.application.kernel;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Purpose;

/**
 * 办公条件: what every use case of a district shares.
 *
 * @param gate who may do and see what
 * @param receipts what was done before
 * @param sealer what seals text
 * @param clock the district's clock
 * @param real the real clock, by which receipts are kept
 * @param policyVersion the version of the pack in force
 */
public record Office(Gate gate, Receipts receipts, Sealer sealer, Clock clock, Clock real, String policyVersion) {

    /** The district's time, in whole microseconds because that is what every store keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** What tells a request that comes again. */
    public Repeats repeats() {
        return new Repeats(receipts, sealer, real);
    }

    /** Nothing, or why the actor may not do this there. */
    public Either<Rejection, Boolean> allows(Call call, String action, Standing standing) {
        return gate.permits(action, call.actor(), standing).isDefined()
                ? Either.right(true)
                : Either.left(new Refusal.NotPermitted(action));
    }

    /** What the ledger says about what this call does now. */
    public Provenance provenance(Call call, Purpose own) {
        return provenance(call, own, now(), Option.none());
    }

    Provenance provenance(Call call, Purpose own, Instant at, Option<Receipt> receipt) {
        return new Provenance(
                call.actor().id(),
                call.actor().onBehalfOf(),
                call.purpose().getOrElse(own),
                at,
                policyVersion,
                receipt);
    }
}
