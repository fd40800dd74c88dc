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

    /** What of it had happened by an instant; a pause that was not over then is open. */
    Course asOf(Instant at) {
        return new Course(
                budget,
                started.filter(start -> !start.isAfter(at) || stops.exists(stop -> !stop.isAfter(at))),
                stops.reject(stop -> stop.isAfter(at)),
                release.filter(fact -> !fact.at().isAfter(at)),
                Pause.seenAt(pauses, at));
    }

    Option<Instant> stopped() {
        return stops.min();
    }

    /** The release, unless the clock had stopped by then. */
    Option<ClockFact.Released> released() {
        return release.filter(fact -> stops.forAll(stop -> stop.isAfter(fact.at())));
    }

    boolean ended() {
        return !stops.isEmpty() || release.isDefined();
    }

    /** Whether there is, or was, a due instant to speak of. */
    boolean timed() {
        return started.isDefined() && released().isEmpty();
    }

    /** The pauses, of which a stop ends the last. */
    Seq<Pause> pausesBeforeStop() {
        return stopped().fold(() -> pauses, stop -> Pause.until(pauses, stop));
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
