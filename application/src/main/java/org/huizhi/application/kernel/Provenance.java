package org.huizhi.application.kernel;

import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Purpose;

/**
 * 来历: what the ledger says about every fact beside the fact.
 *
 * @param actor who acted
 * @param onBehalfOf for whom, when by delegation
 * @param purpose what for
 * @param at when it became known, UTC, whole microseconds
 * @param policyVersion code and version of the district pack in force, such as {@code xuhui-2026.1}
 * @param receipt what is kept so that the same request has one effect, none when it carried no key
 */
public record Provenance(
        ActorId actor,
        Option<ActorId> onBehalfOf,
        Purpose purpose,
        Instant at,
        String policyVersion,
        Option<Receipt> receipt) {}
