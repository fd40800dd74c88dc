package org.huizhi.adapters.web.api.grid;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 台账视图: one fact of the ledger.
 *
 * @param at when it became known
 * @param actor who acted
 * @param fact its public name
 * @param data ids, times, codes and numbers; never names or words
 * @param policyVersion the pack in force
 * @param onBehalfOf for whom, null when by nobody's delegation
 * @param purpose what for
 * @param version the version of the case it led to, as in its ETag
 */
public record FactView(
        OffsetDateTime at,
        String actor,
        String fact,
        Map<String, Object> data,
        String policyVersion,
        @Nullable String onBehalfOf,
        String purpose,
        long version) {}
