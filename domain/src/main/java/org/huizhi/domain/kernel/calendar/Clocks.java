package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.temporal.TemporalAmount;
import java.util.function.Function;
import java.util.function.Predicate;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 计时组: the clocks of one matter, of all its rounds. Each is judged by itself: one clock's breach hides no other.
 *
 * @param all in the order in which they were opened, each id once
 */
public record Clocks(Seq<Clock> all) {

    public Clocks {
        if (all.map(Clock::id).distinct().size() != all.size()) {
            throw new IllegalArgumentException(
                    "a clock twice: " + all.map(Clock::id).mkString(", "));
        }
    }

    public static Clocks none() {
        return new Clocks(List.empty());
    }

    /** Adds a waiting clock for each rule; one that is there already stays as it is. */
    public Clocks open(Seq<ClockRule> rules, int round) {
        return rules.foldLeft(this, (clocks, rule) -> clocks.add(Clock.waiting(ClockId.of(rule.code(), round), rule)));
    }

    /** Adds a clock that runs on behalf of a subject from {@code start}; one that is there already stays as it is. */
    public Clocks openFor(ClockRule rule, int round, String subject, Instant start, Instant known, ClockTerms terms) {
        var id = new ClockId(rule.code(), round, Option.of(subject));
        return add(Clock.waiting(id, rule).with(new ClockFact.Started(start, known), terms));
    }

    /** Starts what starts and stops what stops at this moment of the round. A moment that comes again changes nothing. */
    public Clocks on(String moment, int round, Instant at, Instant known, ClockTerms terms) {
        return change(clock -> clock.id().round() == round && !clock.ended(), clock -> {
            var waiting = clock.course().started().isEmpty();
            if (waiting && clock.rule().startsOn().equals(moment)) {
                return clock.with(new ClockFact.Started(at, known), terms);
            }
            return !waiting && clock.rule().stopsOn().equals(moment)
                    ? clock.with(new ClockFact.Stopped(at, known), terms)
                    : clock;
        });
    }

    /** Clocks of this code that were stopped run on as if never stopped. */
    public Clocks revokeStop(String code, int round, Instant at, Instant known, ClockTerms terms) {
        return change(
                is(code, round).and(clock -> clock.course().stopped().isDefined()),
                clock -> clock.with(new ClockFact.StopRevoked(known, at), terms));
    }

    /** Pauses those of the clocks named that run; all of the codes, or none. */
    public Either<ClockRejection, Clocks> pause(
            Seq<String> codes,
            int round,
            Instant from,
            Instant known,
            String reason,
            ActorId approver,
            ClockTerms terms) {
        return mayPause(codes, round)
                .map(clocks -> clocks.change(
                        clock -> clock.running()
                                && codes.exists(code -> is(code, round).test(clock)),
                        clock -> clock.with(new ClockFact.Paused(from, known, reason, approver), terms)));
    }

    /** These clocks unchanged, if all the codes may be paused now. */
    public Either<ClockRejection, Clocks> mayPause(Seq<String> codes, int round) {
        var faults = ClockFaults.pausing(this, codes, round);
        return faults.isEmpty() ? Either.right(this) : Either.left(new ClockRejection.CannotPause(faults));
    }

    /** Resumes everything of the round that is paused. */
    public Either<ClockRejection, Clocks> resume(int round, Instant at, Instant known, ClockTerms terms) {
        var paused = all.filter(clock -> clock.id().round() == round && clock.paused());
        var since = paused.flatMap(clock -> clock.course().pauses())
                .filter(Pause::open)
                .map(Pause::from)
                .max();
        if (since.isEmpty()) {
            return Either.left(new ClockRejection.NothingPaused(round));
        }
        return at.isBefore(since.get())
                ? Either.left(new ClockRejection.ResumedTooEarly(at, since.get()))
                : Either.right(change(paused::contains, clock -> clock.with(new ClockFact.Resumed(at, known), terms)));
    }

    /**
     * Extends the clocks of this code that have not ended; all of them, or none where the amount does not suit one.
     *
     * @param by a {@code Period} of days or weeks, or a {@code Duration}: a day is one working day for WORKING_DAYS and
     *     24 hours for NATURAL; WORKING_HOURS takes durations only, WORKING_DAYS periods only
     */
    public Either<ClockRejection, Clocks> extend(
            String code,
            int round,
            TemporalAmount by,
            Instant known,
            String reason,
            ActorId approver,
            ClockTerms terms) {
        var faults = ClockFaults.extending(named(code, round), code, by);
        if (!faults.isEmpty()) {
            return Either.left(new ClockRejection.CannotExtend(faults));
        }
        return Either.right(change(is(code, round).and(clock -> !clock.ended()), clock -> {
            var budget = Extension.read(by, clock.rule().kind()).get();
            return clock.with(new ClockFact.Extended(budget, known, approver, reason), terms);
        }));
    }

    /** Releases everything of the round that has not ended. */
    public Clocks release(int round, Instant at, Instant known, String why, ClockTerms terms) {
        return release(clock -> clock.id().round() == round, new ClockFact.Released(at, known, why), terms);
    }

    /** Releases what runs on behalf of the subject, in any round, and has not ended. */
    public Clocks releaseSubject(String subject, Instant at, Instant known, String why, ClockTerms terms) {
        return release(clock -> clock.id().subject().contains(subject), new ClockFact.Released(at, known, why), terms);
    }

    /** What was released of the round for this reason runs on as if never released. */
    public Clocks reinstate(int round, String why, Instant at, Instant known, ClockTerms terms) {
        return change(
                clock -> clock.id().round() == round
                        && clock.course().release().exists(fact -> fact.why().equals(why)),
                clock -> clock.with(new ClockFact.Reinstated(at, known), terms));
    }

    /** The earliest due instant of the clocks that run, overdue or not. */
    public Option<Instant> nearestDue() {
        return all.filter(Clock::running).flatMap(clock -> clock.timing().due()).min();
    }

    /** When the next rung of any clock is reached; in the past when a tick is owed. */
    public Option<Instant> nextRung() {
        return all.flatMap(clock -> clock.timing().nextRung()).min();
    }

    /** Every rung reached by {@code now} that has not fired, once each. */
    public Climb climb(Instant now, ClockTerms terms) {
        var reached = all.flatMap(clock -> clock.ahead(terms))
                .filter(rung -> !rung.at().isAfter(now))
                .sortBy(RungReached::at);
        var byClock = reached.groupBy(RungReached::clock);
        return new Climb(
                change(
                        clock -> byClock.containsKey(clock.id()),
                        clock -> clock.firing(byClock.get(clock.id()).get().map(RungReached::rung), terms)),
                reached);
    }

    public Clocks retimed(ClockTerms terms) {
        return change(clock -> true, clock -> clock.retimed(terms));
    }

    Seq<Clock> named(String code, int round) {
        return all.filter(is(code, round));
    }

    private Clocks release(Predicate<Clock> which, ClockFact.Released fact, ClockTerms terms) {
        return change(which.and(clock -> !clock.ended()), clock -> clock.with(fact, terms));
    }

    private static Predicate<Clock> is(String code, int round) {
        return clock -> clock.id().code().equals(code) && clock.id().round() == round;
    }

    private Clocks add(Clock clock) {
        return all.exists(there -> there.id().equals(clock.id())) ? this : new Clocks(all.append(clock));
    }

    private Clocks change(Predicate<Clock> which, Function<Clock, Clock> to) {
        return new Clocks(all.map(clock -> which.test(clock) ? to.apply(clock) : clock));
    }
}
