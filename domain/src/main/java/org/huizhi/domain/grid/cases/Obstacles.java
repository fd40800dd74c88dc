package org.huizhi.domain.grid.cases;

import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.duty.DutyRejection;

/** 障碍: what stands between a person and a verb in a stage that would allow it: the third column of G1's table. */
interface Obstacles {

    static Option<Rejection> to(Verb verb, GridCase of, Actor by, Instant now, CaseTerms terms) {
        return switch (verb) {
            case FILE -> filing(of);
            case MERGE -> merging(of);
            case DISPATCH -> dispatching(of, by, terms);
            case RETURN -> leading(verb, of, by).orElse(() -> returning(of, now, terms));
            case TAKE, PAUSE, RESUME, EXTEND, SUBMIT -> leading(verb, of, by);
            case CONTACT, ARRIVE -> holding(verb, of, by);
            case ASSIST_DONE -> assisting(of, by);
            case RELEASE ->
                of.duty().assists().exists(each -> each.open())
                        ? Option.none()
                        : Option.of(new DutyRejection.NoneAssisting());
            case CONFIRM -> Option.narrow(of.duty().verifiableBy(by));
            case LOOK_BACK -> lookingBack(of, by, now, terms);
            case RATE ->
                reporting(verb, of, by)
                        .orElse(() -> of.rounds().present().rating().isDefined()
                                ? Option.of(new GridCaseRejection.AlreadyRated())
                                : Option.none());
            case REOPEN -> reporting(verb, of, by).orElse(() -> reopening(of, now, terms));
            case APPROVE, REFUSE -> settling(of, by);
            case ANSWER, WITHDRAW ->
                of.referrals().exists(each -> each.offer().open())
                        ? Option.none()
                        : Option.of(new GridCaseRejection.NoSuchReferral(""));
            case VERIFY, DECLINE, UNMERGE, VOID, REFER -> Option.none();
        };
    }

    private static Option<Rejection> filing(GridCase of) {
        if (of.stage() instanceof Stage.Verified verified) {
            return verified.found() ? Option.none() : Option.of(new GridCaseRejection.NothingFound());
        }
        return of.plan().verifyFirst() ? Option.of(new GridCaseRejection.VerificationMissing()) : Option.none();
    }

    private static Option<Rejection> merging(GridCase of) {
        return of.absorbed().isEmpty()
                ? Option.none()
                : Option.of(new GridCaseRejection.HoldsMerged(of.absorbed().size()));
    }

    private static Option<Rejection> dispatching(GridCase of, Actor by, CaseTerms terms) {
        var bounced = of.duty().returns() >= terms.limits().bounceLimit();
        return bounced && !by.is(Role.DISTRICT_OFFICIAL)
                ? Option.of(new DutyRejection.NextLevelDecides(of.duty().returns()))
                : Option.none();
    }

    private static Option<Rejection> leading(Verb verb, GridCase of, Actor by) {
        return of.duty().ledBy(by) ? Option.none() : Option.of(new DutyRejection.NotTheHolder(verb.action()));
    }

    private static Option<Rejection> returning(GridCase of, Instant now, CaseTerms terms) {
        if (of.duty().decidedAbove()) {
            return Option.of(new DutyRejection.MayNotReturn(of.duty().returns()));
        }
        var until = ((Stage.Dispatched) of.stage()).at().plus(terms.limits().returnWithin());
        return now.isAfter(until) ? Option.of(new GridCaseRejection.ReturnWindowOver(until)) : Option.none();
    }

    /** The lead; before dispatch the intake desk of the street. */
    private static Option<Rejection> holding(Verb verb, GridCase of, Actor by) {
        var atDesk = of.duty().lead().isEmpty() && (by.is(Role.DUTY_OFFICER) || by.is(Role.DISPATCHER));
        return atDesk || of.duty().ledBy(by) ? Option.none() : Option.of(new DutyRejection.NotTheHolder(verb.action()));
    }

    private static Option<Rejection> assisting(GridCase of, Actor by) {
        return of.duty().openAssistOf(by).isDefined() ? Option.none() : Option.of(new DutyRejection.NoneAssisting());
    }

    private static Option<Rejection> lookingBack(GridCase of, Actor by, Instant now, CaseTerms terms) {
        if (of.rounds().present().lookBack().isDefined()) {
            return Option.of(new GridCaseRejection.AlreadyLookedBack());
        }
        var early = of.lookBackFrom(terms).filter(from -> terms.day(now).isBefore(from));
        return early.<Rejection>map(GridCaseRejection.LookBackTooEarly::new)
                .orElse(Option.narrow(of.duty().verifiableBy(by)));
    }

    private static Option<Rejection> reporting(Verb verb, GridCase of, Actor by) {
        return by.actsAs(of.report().by()) ? Option.none() : Option.of(new GridCaseRejection.NotTheReporter(verb));
    }

    private static Option<Rejection> reopening(GridCase of, Instant now, CaseTerms terms) {
        LocalDate last = of.rounds()
                .present()
                .closing()
                .map(closing -> terms.day(closing.at()))
                .getOrElse(terms.day(now))
                .plusDays(terms.limits().reopenDays());
        return terms.day(now).isAfter(last) ? Option.of(new GridCaseRejection.ReopenWindowOver(last)) : Option.none();
    }

    /** Something is open that this person may settle. */
    private static Option<Rejection> settling(GridCase of, Actor by) {
        var open = of.approvals().open();
        if (open.isEmpty()) {
            return Option.of(new ApprovalRejection.NotAsked(""));
        }
        return open.exists(each -> settles(each, by))
                ? Option.none()
                : Option.of(
                        open.forAll(each -> by.actsAs(each.askedBy()))
                                ? new ApprovalRejection.SelfApproval()
                                : new GridCaseRejection.NotYoursToSettle(
                                        open.head().what().verb()));
    }

    static boolean settles(Approval<Ask> request, Actor by) {
        return !by.actsAs(request.askedBy()) && request.what().settledBy().exists(by::is);
    }
}
