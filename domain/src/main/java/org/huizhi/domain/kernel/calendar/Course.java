package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;

/** 计时经过: what the facts, read in the order in which they became known, amount to. */
record Course(
        Budget budget,
        Option<Instant> started,
        Seq<Instant> stops,
        Option<ClockFact.Released> release,
        Seq<Pause> pauses)
        implements ClockFact.Cases<Course> {

    static Course of(ClockRule rule, Seq<ClockFact> facts) {
        var start = new Course(rule.budget(), Option.none(), List.empty(), Option.none(), List.empty());
        return facts.sortBy(ClockFact::known).foldLeft(start, (course, fact) -> fact.fold(course));
    }

    Option<Instant> stopped() {
        return stops.min();
    }

    /** The stop or the release, whichever came first, ends a clock. */
    boolean ended() {
        return !stops.isEmpty() || release.isDefined();
    }

    boolean paused() {
        return started.isDefined() && !ended() && pauses.exists(Pause::open);
    }

    boolean running() {
        return started.isDefined() && !ended() && !paused();
    }

    @Override
    public Course started(ClockFact.Started fact) {
        var earliest = started.filter(fact.at()::isAfter).getOrElse(fact.at());
        return new Course(budget, Option.of(earliest), stops, release, pauses);
    }

    @Override
    public Course stopped(ClockFact.Stopped fact) {
        return new Course(budget, started, stops.append(fact.at()), release, pauses);
    }

    @Override
    public Course stopRevoked(ClockFact.StopRevoked fact) {
        return new Course(budget, started, List.empty(), release, pauses);
    }

    @Override
    public Course paused(ClockFact.Paused fact) {
        return withPauses(pauses.append(new Pause(fact.from(), Option.none(), fact.reason())));
    }

    @Override
    public Course resumed(ClockFact.Resumed fact) {
        return withPauses(pauses.map(pause -> pause.resumed(fact.at())));
    }

    @Override
    public Course extended(ClockFact.Extended fact) {
        return new Course(budget.plus(fact.by()), started, stops, release, pauses);
    }

    @Override
    public Course released(ClockFact.Released fact) {
        return new Course(budget, started, stops, release.orElse(Option.of(fact)), pauses);
    }

    @Override
    public Course reinstated(ClockFact.Reinstated fact) {
        return new Course(budget, started, stops, Option.none(), pauses);
    }

    private Course withPauses(Seq<Pause> changed) {
        return new Course(budget, started, stops, release, changed);
    }
}
