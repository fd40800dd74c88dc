package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;

/**
 * 计时进程: how a started clock consumes its own time.
 *
 * @param pace its own time
 * @param start where it starts
 * @param budget all it has, in its own time
 * @param pauses merged, oldest first, at most the last one open
 */
record Progress(Pace pace, Instant start, Duration budget, Seq<Pause> pauses) {

    /** Of a course that has started. */
    static Progress of(ClockRule rule, Course course, WorkCalendar calendar) {
        var start = course.started().get();
        return new Progress(
                Pace.of(rule.kind(), calendar),
                start,
                course.budget().ownTime(start, calendar),
                Pause.merged(course.pausesBeforeStop(), start));
    }

    /** The last instant in time, or what is left of the budget while an open pause keeps it from falling. */
    Either<Duration, Instant> due() {
        return consumed(budget);
    }

    /** The instant at which the rung is reached, or what is missing while an open pause keeps it from being reached. */
    Either<Duration, Instant> reaches(Rung rung) {
        return consumed(budget.multipliedBy(rung.percent()).dividedBy(100));
    }

    /** A pause that begins after the amount is consumed changes nothing; one that begins just then still counts. */
    private Either<Duration, Instant> consumed(Duration amount) {
        var from = start;
        var left = amount;
        for (var pause : pauses) {
            var reached = pace.plus(from, left);
            if (reached.isBefore(pause.from())) {
                return Either.right(reached);
            }
            left = left.minus(pace.between(from, pause.from()));
            if (pause.open()) {
                return Either.left(left);
            }
            from = pause.to().get();
        }
        return Either.right(pace.plus(from, left));
    }

    /** Whether the due instant, or what is left of the budget, rests on a year without a published calendar. */
    boolean provisional() {
        return assumes(due().getOrElse(
                        () -> later(pace.plus(start, budget), pauses.last().from())));
    }

    boolean assumes(Instant until) {
        return pace.assumes(start, until);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
