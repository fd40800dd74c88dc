package org.huizhi.domain.grid.cases;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.calendar.Clocks;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.duty.Voice;

/**
 * 审批: what takes effect only when another person agrees: a pause, an extension, a void.
 *
 * @param of the case
 */
public record Settling(GridCase of) {

    /**
     * 申请暂停.
     *
     * @param clocks codes of clocks that run and may pause; empty means every one of them
     */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> askPause(
            Actor by,
            ApprovalId id,
            Seq<String> clocks,
            String reason,
            Option<Note> note,
            Instant now,
            CaseTerms terms) {
        var named = clocks.isEmpty() ? Obstacles.pausable(of) : clocks.distinct();
        return of.ready(Verb.PAUSE, by, now, terms)
                .flatMap(open -> Either.<Rejection, Clocks>narrow(
                        open.clocks().mayPause(named, open.rounds().number())))
                .map(checked -> Decision.of(
                                asked(id, new Ask.Pause(named, reason), by, note.map(Note::id), now, terms),
                                fact(new GridCaseFact.PauseAsked(of.id(), id, named, reason, note.map(Note::id))))
                        .noting(note));
    }

    /** 恢复计时: everything that is paused runs on; needs nobody's consent. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> resume(Actor by, Instant now, CaseTerms terms) {
        return of.ready(Verb.RESUME, by, now, terms)
                .flatMap(open -> Either.<Rejection, Clocks>narrow(
                        open.clocks().resume(open.rounds().number(), now, now, terms.clocks())))
                .map(clocks -> Decision.of(of.with(clocks), new GridCaseFact.Resumed(of.id())));
    }

    /** 申请延期: of one clock that has not ended. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> askExtension(
            Actor by, ApprovalId id, Ask.Extend ask, Instant now, CaseTerms terms) {
        return of.ready(Verb.EXTEND, by, now, terms)
                .flatMap(open -> extended(ask, by, now, terms))
                .map(possible -> Decision.of(
                        asked(id, ask, by, Option.none(), now, terms),
                        new GridCaseFact.ExtensionAsked(of.id(), id, ask.clock(), ask.by(), ask.reason())));
    }

    /** 申请作废: of a case that should not have been one. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> askVoid(
            Actor by, ApprovalId id, String reason, Option<Note> note, Instant now, CaseTerms terms) {
        return of.ready(Verb.VOID, by, now, terms)
                .map(open -> Decision.of(
                                asked(id, new Ask.Annul(reason), by, note.map(Note::id), now, terms),
                                fact(new GridCaseFact.VoidAsked(of.id(), id, reason, note.map(Note::id))))
                        .noting(note));
    }

    /**
     * 批准: when the quorum is reached, what was asked for takes effect at once.
     *
     * @param reason code of the pack, of those that what was asked for may have; none when no reason was given
     */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> approve(
            Actor by, ApprovalId id, Option<String> reason, Instant now, CaseTerms terms) {
        return settled(Verb.APPROVE, id, by, now, terms).flatMap(request -> {
            var given =
                    new GridCaseFact.Approved(of.id(), id, request.approvedBy().size(), request.quorum(), reason);
            var next = of.with(of.approvals().with(request));
            return request.state() == Approval.State.APPROVED
                    ? effect(next, request, by, now, terms)
                            .map(done ->
                                    new Decision<>(done.next(), done.facts().prepend(given), done.notes()))
                    : Either.right(Decision.of(next, given));
        });
    }

    /** 不予批准. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> refuse(
            Actor by, ApprovalId id, String reason, Instant now, CaseTerms terms) {
        return settled(Verb.REFUSE, id, by, now, terms)
                .map(request -> Decision.of(
                        of.with(of.approvals().with(request)), new GridCaseFact.Refused(of.id(), id, reason)));
    }

    private Either<Rejection, Approval<Ask>> settled(Verb verb, ApprovalId id, Actor by, Instant now, CaseTerms terms) {
        return Obstacles.standing(verb, of, by, now, terms)
                .<Either<Rejection, Approval<Ask>>>map(Either::left)
                .getOrElse(() -> of.approvals()
                        .find(id)
                        .<Rejection>toEither(() -> new ApprovalRejection.NotAsked(id.value()))
                        .flatMap(request -> settled(verb, request, by, now, terms)));
    }

    /** The request as it stands after this person approved or refused it. */
    Either<Rejection, Approval<Ask>> settled(Verb verb, Approval<Ask> request, Actor by, Instant now, CaseTerms terms) {
        var today = terms.day(now);
        var place = of.report().place().division();
        return Either.<Rejection, Approval<Ask>>narrow(
                        verb == Verb.APPROVE
                                ? of.approvals().approve(request.id(), by, today)
                                : of.approvals().refuse(request.id(), by, today))
                .filterOrElse(
                        after -> request.what().settledBy().exists(role -> by.is(role, place)),
                        after -> new GridCaseRejection.NotYoursToSettle(
                                request.what().verb()));
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> effect(
            GridCase next, Approval<Ask> request, Actor by, Instant now, CaseTerms terms) {
        if (request.what() instanceof Ask.Pause pause) {
            return Either.<Rejection, Clocks>narrow(next.clocks()
                            .pause(
                                    pause.clocks(),
                                    next.rounds().number(),
                                    now,
                                    now,
                                    pause.reason(),
                                    by.id(),
                                    terms.clocks()))
                    .map(clocks -> Decision.of(
                            next.with(clocks), new GridCaseFact.Paused(of.id(), pause.clocks(), pause.reason())));
        }
        if (request.what() instanceof Ask.Extend extend) {
            return extended(extend, by, now, terms)
                    .map(clocks -> Decision.of(
                            next.with(clocks),
                            new GridCaseFact.Extended(of.id(), extend.clock(), extend.by(), extend.reason())));
        }
        var reason = ((Ask.Annul) request.what()).reason();
        return Either.right(Decision.of(
                Intake.released(next, "voided", now, terms).in(new Stage.Voided(reason)),
                new GridCaseFact.Voided(of.id(), reason)));
    }

    private Either<Rejection, Clocks> extended(Ask.Extend ask, Actor by, Instant now, CaseTerms terms) {
        return Either.narrow(of.clocks()
                .extend(ask.clock(), of.rounds().number(), ask.amount(), now, ask.reason(), by.id(), terms.clocks()));
    }

    private GridCase asked(ApprovalId id, Ask what, Actor by, Option<NoteId> note, Instant now, CaseTerms terms) {
        return of.with(of.approvals()
                .ask(Approval.asked(
                        id, what, Voice.of(by), now, note, terms.limits().quorum())));
    }

    private static GridCaseFact fact(GridCaseFact fact) {
        return fact;
    }
}
