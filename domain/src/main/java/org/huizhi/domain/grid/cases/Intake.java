package org.huizhi.domain.grid.cases;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.duty.Duty;

/**
 * 受理: what the intake desk and the grid worker on site do before a case has a lead.
 *
 * @param of the case
 */
public record Intake(GridCase of) {

    private static final String MERGED = "merged";

    /** 核实: a grid worker has looked on site. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> verify(
            Actor by, boolean found, Option<Note> note, Seq<FileId> photos, Instant now, CaseTerms terms) {
        return of.ready(Verb.VERIFY, by, now, terms)
                .map(open -> Decision.of(
                                open.in(new Stage.Verified(found)).at(Moment.VERIFIED, now, terms),
                                fact(new GridCaseFact.Verified(of.id(), found, note.map(Note::id), photos)))
                        .noting(note));
    }

    /** 立案. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> file(Actor by, Instant now, CaseTerms terms) {
        return of.ready(Verb.FILE, by, now, terms)
                .map(open -> Decision.of(
                        open.in(new Stage.Filed()).at(Moment.FILED, now, terms), new GridCaseFact.Filed(of.id())));
    }

    /** 不予受理: the clocks are released, neither met nor breached. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> decline(
            Actor by, String reason, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.DECLINE, by, now, terms)
                .map(open -> Decision.of(
                                released(open, "declined", now, terms).in(new Stage.Declined(reason)),
                                fact(new GridCaseFact.Declined(of.id(), reason, note.map(Note::id))))
                        .noting(note));
    }

    /** 并案: this case goes into a master; {@link #absorb} is the master's half of it. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> merge(
            Actor by, GridCase master, Instant now, CaseTerms terms) {
        if (master.id().equals(of.id())) {
            return Either.left(
                    new GridCaseRejection.MergedIntoItself(of.report().number()));
        }
        return of.ready(Verb.MERGE, by, now, terms)
                .map(open -> Decision.of(
                        released(open, MERGED, now, terms).in(new Stage.Merged(master.id(), open.stage())),
                        new GridCaseFact.Merged(of.id(), master.id())));
    }

    /**
     * The master takes the other case in and keeps a contact clock for its reporter, unless they have been contacted.
     *
     * @param other the case as it was before it was merged, or is since
     */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> absorb(GridCase other, Instant now, CaseTerms terms) {
        if (!Verb.CONTACT.from().contains(of.stage().name())) {
            return Either.left(new GridCaseRejection.MasterNotOpen(
                    of.report().number(), of.stage().name()));
        }
        var owed = other.plan()
                .contactClock()
                .filter(rule ->
                        other.clocks().all().exists(clock -> clock.id().code().equals(rule.code()) && owes(clock)));
        var clocks = owed.map(rule -> of.clocks()
                        .openFor(
                                rule,
                                of.rounds().number(),
                                other.report().number().value(),
                                other.report().countedFrom(),
                                now,
                                terms.clocks()))
                .getOrElse(of.clocks());
        return Either.right(Decision.of(
                of.with(clocks).absorbing(of.absorbed().add(other.id())),
                new GridCaseFact.Absorbed(of.id(), other.id())));
    }

    /** Whether it had not ended when the case was merged. */
    private static boolean owes(Clock clock) {
        return !clock.ended()
                || clock.facts()
                        .lastOption()
                        .exists(last -> last instanceof ClockFact.Released released
                                && released.why().equals(MERGED));
    }

    /** 撤销并案: the case stands again where it stood, its clocks as if they had never been released. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> unmerge(Actor by, Instant now, CaseTerms terms) {
        return of.ready(Verb.UNMERGE, by, now, terms).map(merged -> {
            var was = (Stage.Merged) merged.stage();
            var clocks = merged.clocks().reinstate(merged.rounds().number(), MERGED, now, now, terms.clocks());
            return Decision.of(merged.in(was.before()).with(clocks), new GridCaseFact.Unmerged(of.id(), was.into()));
        });
    }

    /** The master lets a case go that was merged into it, and owes its reporter nothing more. */
    public Decision<GridCase, GridCaseFact> letGo(GridCase other, Instant now, CaseTerms terms) {
        var clocks = of.clocks().releaseSubject(other.report().number().value(), now, now, "unmerged", terms.clocks());
        return Decision.of(
                of.with(clocks).absorbing(of.absorbed().remove(other.id())),
                new GridCaseFact.LetGo(of.id(), other.id()));
    }

    /** 派遣: to one lead and any assistants. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> dispatch(
            Actor by, UnitId lead, Seq<UnitId> assists, Instant now, CaseTerms terms) {
        return of.ready(Verb.DISPATCH, by, now, terms)
                .flatMap(open -> Either.<Rejection, Duty>narrow(open.duty()
                        .leadBy(
                                lead,
                                assists,
                                Obstacles.decidesAbove(of, by),
                                terms.limits().bounceLimit())))
                .map(duty -> Decision.of(
                        of.in(new Stage.Dispatched(now)).with(duty).at(Moment.DISPATCHED, now, terms),
                        new GridCaseFact.Dispatched(of.id(), lead, assists.distinct(), duty.decidedAbove())));
    }

    static GridCase released(GridCase open, String why, Instant now, CaseTerms terms) {
        return open.with(open.clocks().release(open.rounds().number(), now, now, why, terms.clocks()))
                .with(open.approvals().lapse());
    }

    private static GridCaseFact fact(GridCaseFact fact) {
        return fact;
    }
}
