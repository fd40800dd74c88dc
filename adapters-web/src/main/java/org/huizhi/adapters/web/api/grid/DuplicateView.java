package org.huizhi.adapters.web.api.grid;

import java.time.OffsetDateTime;

/**
 * 疑似重复视图: another case that may be the same problem.
 *
 * @param score how likely, 0 to 100
 * @param explanation what that rests on
 */
public record DuplicateView(
        String id,
        String number,
        String stage,
        String category,
        String division,
        OffsetDateTime occurredAt,
        int score,
        String explanation) {}
