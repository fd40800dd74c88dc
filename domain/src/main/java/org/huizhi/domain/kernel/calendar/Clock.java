package org.huizhi.domain.kernel.calendar;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.Explained;

/**
 * 时钟: one clock of a matter. It waits for its moment, runs, may be paused and extended, and ends by a stop or a
 * release, either of which can be taken back. Its state is derived from its facts, never stored.
 *
 * @param id which clock
 * @param rule what it measures; the same code as the id's
 * @param facts what happened, in the order in which it was recorded
 * @param fired the codes of the rungs that have been reached and told
 * @param timing what lists show of it, as of all facts
 */
public record Clock(ClockId id, ClockRule rule, Seq<ClockFact> facts, Set<String> fired, Timing timing) {

    public Clock {
        if (!id.code().equals(rule.code())) {
            throw new IllegalArgumentException(id.code() + " under the rule of " + rule.code());
        }
    }

    public static Clock waiting(ClockId id, ClockRule rule) {
        return new Clock(id, rule, List.empty(), HashSet.empty(), Timing.NONE);
    }

    /** The same clock with one more fact, and its timing anew. An extension must be of the sort its kind takes. */
    public Clock with(ClockFact fact, ClockTerms terms) {
        return new Clock(id, rule, facts.append(fact), fired, timing).retimed(terms);
    }

    /**
     * What the clock says.
     *
     * @param at the instant asked about
     * @param known what became known later is left out
     */
    public Explained<ClockState> state(Instant at, Instant known, ClockTerms terms) {
        return Verdict.of(this, at, known, terms).explained(terms);
    }

    /** The same clock with its timing rebuilt from its facts. */
    public Clock retimed(ClockTerms terms) {
        var course = course();
        return new Clock(id, rule, facts, fired, course.timed() ? timing(course, terms) : Timing.NONE);
    }

    /** Whether it has started and is neither paused nor ended; an overdue clock runs on. */
    public boolean running() {
        return course().running();
    }

    public boolean paused() {
        return course().paused();
    }

    /** Whether it has been stopped or released. */
    public boolean ended() {
        return course().ended();
    }

    /** When it started, UTC; none while waiting. */
    public Option<Instant> startedAt() {
        return course().started();
    }

    /** When it stopped, UTC; none while it has not, and none when the stop was taken back. */
    public Option<Instant> stoppedAt() {
        return course().stopped();
    }

    /** When it was released before it had stopped, UTC; none when the release was taken back. */
    public Option<Instant> releasedAt() {
        return course().released().map(ClockFact.Released::at);
    }

    Course course() {
        return Course.of(rule, facts);
    }

    /** Every rung that has not fired, with when it is reached; none while waiting or paused, and none once ended. */
    Seq<RungReached> ahead(ClockTerms terms) {
        var course = course();
        return course.running() ? ahead(Progress.of(rule, course, terms.calendar()), terms) : List.empty();
    }

    Clock firing(Seq<String> rungs, ClockTerms terms) {
        return new Clock(id, rule, facts, fired.addAll(rungs), timing).retimed(terms);
    }

    private Seq<RungReached> ahead(Progress progress, ClockTerms terms) {
        return terms.ladder()
                .rungs()
                .filter(rung -> !fired.contains(rung.code()))
                .flatMap(rung -> progress.reaches(rung).toOption().map(at -> new RungReached(id, rung.code(), at)));
    }

    private Timing timing(Course course, ClockTerms terms) {
        var progress = Progress.of(rule, course, terms.calendar());
        Option<Instant> rung =
                course.running() ? ahead(progress, terms).map(RungReached::at).min() : Option.none();
        return new Timing(progress.due().toOption(), rung, progress.provisional() || rung.exists(progress::assumes));
    }
}
