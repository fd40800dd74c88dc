package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockFact;
import org.huizhi.domain.kernel.calendar.Clocks;

/**
 * 核查: what people do who did not handle the case: confirm it, look back at it, rate it, reopen it.
 *
 * @param of the case
 */
public record Checking(GridCase of) {

    /**
     * 核查结案: passed closes the case; failed gives it back in hand, and the clocks that the submission had stopped, or that a
     * confirmation ends, run on as if it had never been. A case that was fixed on the spot has no lead, so it goes back to be dispatched.
     */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> confirm(
            Actor by, boolean passed, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.CONFIRM, by, now, terms)
                .map(open -> open.at(Moment.CONFIRMED, now, terms))
                .map(stopped -> (passed ? closed(stopped, by, note, now, terms) : reworked(stopped, note, now, terms))
                        .noting(note));
    }

    private Decision<GridCase, GridCaseFact> closed(
            GridCase stopped, Actor by, Option<Note> note, Instant now, CaseTerms terms) {
        return Decision.of(
                stopped.in(new Stage.Closed())
                        .with(new Clocks(stopped.clocks().all().map(clock -> ended(clock, now, terms))))
                        .with(stopped.rounds().present(round -> round.closed(by.id(), now)))
                        .with(stopped.approvals().lapse()),
                new GridCaseFact.Closed(of.id(), note.map(Note::id)));
    }

    /** What nobody stopped ends with the case: late when it was due by then, otherwise neither met nor breached. */
    private static Clock ended(Clock clock, Instant now, CaseTerms terms) {
        if (clock.ended()) {
            return clock;
        }
        var late = clock.timing().due().exists(now::isAfter);
        return clock.with(
                late ? new ClockFact.Stopped(now, now) : new ClockFact.Released(now, now, "closed"), terms.clocks());
    }

    private Decision<GridCase, GridCaseFact> reworked(
            GridCase stopped, Option<Note> note, Instant now, CaseTerms terms) {
        var running = of.plan()
                .runOnWhenReworked()
                .foldLeft(
                        stopped.clocks(),
                        (clocks, code) -> clocks.revokeStop(code, of.rounds().number(), now, now, terms.clocks()));
        var next = of.duty().lead().isDefined() ? new Stage.InHand() : new Stage.Filed();
        return Decision.of(
                stopped.in(next).with(running).with(stopped.rounds().present(Round::reworked)),
                new GridCaseFact.Reworked(of.id(), of.rounds().reworks() + 1, note.map(Note::id)));
    }

    /** 回头看: sound is the end of it; a relapse leaves the closed count and begins the next round. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> lookBack(
            Actor by, boolean sound, Option<Note> note, Seq<FileId> photos, Instant now, CaseTerms terms) {
        return of.ready(Verb.LOOK_BACK, by, now, terms).map(closed -> {
            var seen = closed.with(closed.rounds().present(round -> round.lookedBack(sound, by.id(), now)));
            GridCaseFact looked = new GridCaseFact.LookedBack(of.id(), sound, note.map(Note::id), photos);
            return (sound ? Decision.of(seen, looked) : again(seen, looked, now, terms)).noting(note);
        });
    }

    /** 评价: by the reporter, once a round. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> rate(
            Actor by, boolean resolved, int stars, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.RATE, by, now, terms)
                .filterOrElse(
                        closed -> stars >= 1 && stars <= 5, closed -> new CheckingRejection.StarsOutOfRange(stars))
                .map(closed -> Decision.<GridCase, GridCaseFact>of(
                                closed.with(closed.rounds().present(round -> round.rated(resolved, stars, now))),
                                new GridCaseFact.Rated(of.id(), resolved, stars, note.map(Note::id)))
                        .noting(note));
    }

    /** 重开: by the reporter, within the days the pack gives; begins the next round. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> reopen(
            Actor by, String reason, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.REOPEN, by, now, terms)
                .map(closed -> again(closed, new GridCaseFact.Reopened(of.id(), reason, note.map(Note::id)), now, terms)
                        .noting(note));
    }

    /** The next round: at the desk again, filed, with a new set of clocks; the old set stays as it was. */
    private Decision<GridCase, GridCaseFact> again(GridCase ended, GridCaseFact why, Instant now, CaseTerms terms) {
        var rounds = ended.rounds().next(now);
        var clocks = ended.clocks().open(of.plan().clocks(), rounds.number());
        var next = ended.in(new Stage.Filed())
                .with(ended.duty().backToDesk(ended.street()))
                .with(rounds)
                .with(clocks)
                .at(Moment.RECEIVED, now, terms)
                .at(Moment.VERIFIED, now, terms)
                .at(Moment.FILED, now, terms);
        return new Decision<>(next, List.of(why, new GridCaseFact.RoundBegun(of.id(), rounds.number())), List.empty());
    }
}
