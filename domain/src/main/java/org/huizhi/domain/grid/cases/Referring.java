package org.huizhi.domain.grid.cases;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.duty.HandOver;

/**
 * 移交: a case's follow-up is offered to a project, to mediation, to another context. The case itself stays where it is: until the
 * other party has accepted, and for its own part afterwards, its holder keeps the duty.
 *
 * @param of the case
 */
public record Referring(GridCase of) {

    public Either<Rejection, Decision<GridCase, GridCaseFact>> offer(
            Actor by, HandOverId id, Party to, Option<Note> note, Instant now, CaseTerms terms) {
        var offer = to.oneWay()
                ? HandOver.oneWay(to.code(), by.id(), now)
                : HandOver.offer(
                        to.code(), by.id(), now, now.plus(terms.limits().answerWithin()));
        return of.ready(Verb.REFER, by, now, terms)
                .map(open -> Decision.<GridCase, GridCaseFact>of(
                                open.referred(open.referrals().append(new Referral(id, offer))),
                                new GridCaseFact.Referred(of.id(), id, to.code(), note.map(Note::id)))
                        .noting(note));
    }

    /** @param reason needed when it is refused */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> answer(
            Actor by, HandOverId id, boolean accepted, Option<String> reason, Instant now, CaseTerms terms) {
        return named(Verb.ANSWER, by, id, now, terms)
                .flatMap(referral -> Either.<Rejection, HandOver>narrow(
                                accepted
                                        ? referral.offer().accept(now)
                                        : referral.offer().refuse(reason.getOrElse(""), now))
                        .map(referral::with))
                .map(answered -> Decision.of(
                        replaced(answered), new GridCaseFact.ReferralAnswered(of.id(), id, accepted, reason)));
    }

    public Either<Rejection, Decision<GridCase, GridCaseFact>> withdraw(
            Actor by, HandOverId id, Instant now, CaseTerms terms) {
        return named(Verb.WITHDRAW, by, id, now, terms)
                .flatMap(referral -> Either.<Rejection, HandOver>narrow(
                                referral.offer().withdraw(now))
                        .map(referral::with))
                .map(withdrawn -> Decision.of(replaced(withdrawn), new GridCaseFact.ReferralWithdrawn(of.id(), id)));
    }

    /** Offers that nobody answered in time lapse; none when there is none. */
    public Option<Decision<GridCase, GridCaseFact>> lapse(Instant now) {
        var lapsed = of.referrals().flatMap(each -> each.offer().lapse(now).map(each::with));
        return lapsed.isEmpty()
                ? Option.none()
                : Option.of(new Decision<>(
                        lapsed.foldLeft(of, (so, each) -> new Referring(so).replaced(each)),
                        lapsed.map(each -> new GridCaseFact.ReferralLapsed(of.id(), each.id())),
                        io.vavr.collection.List.empty()));
    }

    private Either<Rejection, Referral> named(Verb verb, Actor by, HandOverId id, Instant now, CaseTerms terms) {
        return Obstacles.standing(verb, of, by, now, terms)
                .<Either<Rejection, Referral>>map(Either::left)
                .getOrElse(() -> of.referrals()
                        .find(each -> each.id().equals(id))
                        .toEither(() -> new GridCaseRejection.NoSuchReferral(id.value())));
    }

    private GridCase replaced(Referral next) {
        return of.referred(of.referrals().map(each -> each.id().equals(next.id()) ? next : each));
    }
}
