package org.huizhi.adapters.web.api.answer;

import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;

/** 状态码: which HTTP status stands for which "no". */
public interface Status {

    static int of(Rejection rejection) {
        if (rejection instanceof HttpRefusal refusal) {
            return refusal.status();
        }
        if (rejection instanceof Refusal refusal) {
            return of(refusal);
        }
        if (rejection instanceof Malformed) {
            return 400;
        }
        return switch (rejection.kind()) {
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case MISSING, INVALID -> 422;
        };
    }

    private static int of(Refusal refusal) {
        if (refusal instanceof Refusal.NotFound) {
            return 404;
        }
        if (refusal instanceof Refusal.Stale) {
            return 412;
        }
        if (refusal instanceof Refusal.VersionUnstated) {
            return 428;
        }
        if (refusal instanceof Refusal.NotPermitted) {
            return 403;
        }
        if (refusal instanceof Refusal.NotEquipped) {
            return 503;
        }
        return refusal instanceof Refusal.KeyReused ? 422 : 409;
    }
}
