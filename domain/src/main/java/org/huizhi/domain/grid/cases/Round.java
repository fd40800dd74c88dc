package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 轮次: one way from filing to closure. A relapse or a reopening begins the next one; this one stays as it was.
 *
 * @param number from 1
 * @param openedAt when it began, UTC
 * @param submissions what was handed in, oldest first
 * @param reworks how often a submission did not pass
 * @param closing who confirmed it and when, none until then
 * @param lookBack what the look-back found, none until then
 * @param rating what the reporter said, none until then
 */
public record Round(
        int number,
        Instant openedAt,
        Seq<Submission.Kept> submissions,
        int reworks,
        Option<Closing> closing,
        Option<LookBack> lookBack,
        Option<Rating> rating) {

    /** 结案: who confirmed, and when, UTC. */
    public record Closing(ActorId by, Instant at) {}

    /** 回头看: whether the result still stood. */
    public record LookBack(boolean sound, ActorId by, Instant at) {}

    /**
     * 评价: what the reporter said.
     *
     * @param resolved whether the problem is solved
     * @param stars 1 to 5
     */
    public record Rating(boolean resolved, int stars, Instant at) {}

    static Round begun(int number, Instant at) {
        return new Round(number, at, List.empty(), 0, Option.none(), Option.none(), Option.none());
    }

    Round submitted(Submission.Kept kept) {
        return new Round(number, openedAt, submissions.append(kept), reworks, closing, lookBack, rating);
    }

    Round reworked() {
        return new Round(number, openedAt, submissions, reworks + 1, closing, lookBack, rating);
    }

    Round closed(ActorId by, Instant at) {
        return new Round(number, openedAt, submissions, reworks, Option.of(new Closing(by, at)), lookBack, rating);
    }

    Round lookedBack(boolean sound, ActorId by, Instant at) {
        return new Round(
                number, openedAt, submissions, reworks, closing, Option.of(new LookBack(sound, by, at)), rating);
    }

    Round rated(boolean resolved, int stars, Instant at) {
        return new Round(
                number, openedAt, submissions, reworks, closing, lookBack, Option.of(new Rating(resolved, stars, at)));
    }
}
