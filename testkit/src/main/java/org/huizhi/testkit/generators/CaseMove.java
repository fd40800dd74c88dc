package org.huizhi.testkit.generators;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.testkit.SampleDistrict;

/**
 * 一步: somebody tries a verb on a case at some instant; mostly one that its stage knows.
 *
 * @param lived the case
 * @param attempt who tries what
 * @param now when, not before anything that happened to the case
 */
public record CaseMove(LivedCase lived, CaseAttempt attempt, Instant now) {

    public GridCase before() {
        return lived.gridCase();
    }

    public Actor by() {
        return attempt.actor(before());
    }

    public Either<Rejection, Decision<GridCase, GridCaseFact>> outcome() {
        return attempt.on(before(), now, SampleDistrict.terms());
    }

    /** What the case says beforehand stands against it. */
    public Option<Rejection> obstacle() {
        return before().obstacle(attempt.verb(), by(), now, SampleDistrict.terms());
    }
}
