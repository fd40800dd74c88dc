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
import org.huizhi.domain.kernel.calendar.ClockId;
import org.huizhi.domain.kernel.calendar.Clocks;
import org.huizhi.domain.kernel.duty.Duty;

/**
 * 处置: what the lead and its assistants do.
 *
 * @param of the case
 */
public record Handling(GridCase of) {

    /** 退单: back to the desk; counted, and within the return window only. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> giveBack(
            Actor by, String reason, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.RETURN, by, now, terms)
                .flatMap(open -> Either.<Rejection, Duty>narrow(open.duty().giveBack(open.street())))
                .map(duty -> Decision.of(
                                restarted(now, terms)
                                        .in(new Stage.Filed())
                                        .with(duty)
                                        .with(of.approvals().lapse()),
                                fact(new GridCaseFact.Returned(
                                        of.id(), of.duty().lead().get(), reason, note.map(Note::id), duty.returns())))
                        .noting(note));
    }

    /** 接单. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> take(Actor by, Instant now, CaseTerms terms) {
        return of.ready(Verb.TAKE, by, now, terms)
                .map(open -> Decision.of(
                        open.in(new Stage.InHand())
                                .with(open.duty().handledBy(by))
                                .at(Moment.TAKEN, now, terms),
                        new GridCaseFact.Taken(of.id(), open.duty().lead().get())));
    }

    /** 首次沟通: with the reporter; stops the contact clocks, those of merged reporters included. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> contact(
            Actor by, Option<Note> note, Seq<FileId> photos, Instant now, CaseTerms terms) {
        return of.ready(Verb.CONTACT, by, now, terms)
                .map(open -> Decision.of(
                                byHand(open, by).at(Moment.CONTACTED, now, terms),
                                fact(new GridCaseFact.Contacted(of.id(), note.map(Note::id), photos)))
                        .noting(note));
    }

    /** 到场查看. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> arrive(
            Actor by, Option<Note> note, Seq<FileId> photos, Instant now, CaseTerms terms) {
        return of.ready(Verb.ARRIVE, by, now, terms)
                .map(open -> Decision.of(
                                byHand(open, by).at(Moment.ARRIVED, now, terms),
                                fact(new GridCaseFact.Arrived(of.id(), note.map(Note::id), photos)))
                        .noting(note));
    }

    /** 协同完成: an assisting unit has done its own task. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> assistDone(
            Actor by, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.ASSIST_DONE, by, now, terms).flatMap(open -> {
            var unit = open.duty().openAssistOf(by).get();
            return Either.<Rejection, Duty>narrow(open.duty().assistDone(unit))
                    .map(duty -> Decision.of(
                                    open.with(duty.handledBy(by)),
                                    fact(new GridCaseFact.AssistDone(of.id(), unit, note.map(Note::id))))
                            .noting(note));
        });
    }

    /** 解除协同: an assisting unit need not do its task any more. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> release(
            Actor by, UnitId unit, String reason, Instant now, CaseTerms terms) {
        return of.ready(Verb.RELEASE, by, now, terms)
                .flatMap(open -> Either.<Rejection, Duty>narrow(open.duty().release(unit)))
                .map(duty -> Decision.of(of.with(duty), new GridCaseFact.AssistReleased(of.id(), unit, reason)));
    }

    /** 处置反馈: the lead says it is done; needs the assistants done, the measures in order and the photos asked for. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> submit(
            Actor by, Submission what, Instant now, CaseTerms terms) {
        return of.ready(Verb.SUBMIT, by, now, terms)
                .flatMap(open -> evidence(what)
                        .<Either<Rejection, GridCase>>map(Either::left)
                        .getOrElse(Either.right(open)))
                .map(open -> submitted(open.at(Moment.SUBMITTED, now, terms), by, what, false, now, terms));
    }

    /** Of a case just opened: every clock of the way stops, and another still has to confirm. */
    Either<Rejection, Decision<GridCase, GridCaseFact>> fixed(Actor by, Submission what, Instant now, CaseTerms terms) {
        var passed = Moment.all().takeUntil(Moment.CONFIRMED::equals).foldLeft(of, (so, at) -> so.at(at, now, terms));
        return evidence(what)
                .<Either<Rejection, Decision<GridCase, GridCaseFact>>>map(Either::left)
                .getOrElse(() -> Either.right(submitted(passed, by, what, true, now, terms)));
    }

    /** What the playbook asks of a submission and this one lacks. */
    private Option<Rejection> evidence(Submission what) {
        var settled = of.rounds()
                .settledMeasures()
                .appendAll(what.measures())
                .appendAll(what.waived().map(Submission.Waived::measure))
                .toSet();
        var skipped = of.plan().skipped(what.measures(), settled);
        if (!skipped.isEmpty()) {
            return Option.of(new GridCaseRejection.MeasuresSkipped(of.plan().playbook(), skipped));
        }
        var photos = what.photos().distinct().size();
        return photos < of.plan().photosAfter()
                ? Option.of(
                        new GridCaseRejection.PhotosMissing(photos, of.plan().photosAfter()))
                : Option.none();
    }

    private Decision<GridCase, GridCaseFact> submitted(
            GridCase stopped, Actor by, Submission what, boolean onTheSpot, Instant now, CaseTerms terms) {
        var round = stopped.rounds().present();
        var confirming = stopped.clocks()
                .openFor(
                        terms.policy().confirming(),
                        round.number(),
                        "s" + (round.submissions().size() + 1),
                        now,
                        now,
                        terms.clocks());
        var next = stopped.in(new Stage.Submitted())
                .with(confirming)
                .with(stopped.duty().handledBy(by))
                .with(stopped.rounds().present(each -> each.submitted(what.kept(now))))
                .with(stopped.approvals().lapse());
        return Decision.<GridCase, GridCaseFact>of(
                        next,
                        new GridCaseFact.Submitted(
                                of.id(), what.result().id(), what.measures(), what.waived(), what.photos(), onTheSpot))
                .noting(Option.of(what.result()));
    }

    /**
     * Where the channel says so, what began at dispatch is released and waits for the next one, and what ended at dispatch begins
     * anew for the desk: somebody's clock runs while it looks for another lead (D1).
     */
    private GridCase restarted(Instant now, CaseTerms terms) {
        if (!of.plan().restartsOnDispatch()) {
            return of;
        }
        var next = "d" + (of.duty().returns() + 2);
        var round = of.rounds().number();
        var again = of.clocks().all().filter(this::beganAtDispatch);
        var released = of.clocks()
                .all()
                .map(clock -> again.contains(clock)
                        ? clock.with(new ClockFact.Released(now, now, "returned"), terms.clocks())
                        : clock);
        var waiting = again.map(clock ->
                Clock.waiting(new ClockId(clock.id().code(), clock.id().round(), Option.of(next)), clock.rule()));
        return of.with(of.plan()
                .stoppedBy(Moment.DISPATCHED)
                .foldLeft(
                        new Clocks(released.appendAll(waiting)),
                        (clocks, rule) -> clocks.openFor(rule, round, next, now, now, terms.clocks())));
    }

    private boolean beganAtDispatch(Clock clock) {
        return clock.id().round() == of.rounds().number()
                && clock.rule().startsOn().equals(Moment.DISPATCHED)
                && !clock.ended();
    }

    /** Contact and site visit are handling once there is a lead; before that they are the desk's. */
    private static GridCase byHand(GridCase open, Actor by) {
        return open.duty().ledBy(by) ? open.with(open.duty().handledBy(by)) : open;
    }

    private static GridCaseFact fact(GridCaseFact fact) {
        return fact;
    }
}
