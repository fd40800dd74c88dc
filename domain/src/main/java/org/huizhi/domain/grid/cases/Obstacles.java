package org.huizhi.domain.grid.cases;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockRejection;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.duty.Approvals;
import org.huizhi.domain.kernel.duty.DutyRejection;

/** 障碍: what stands between a person and a verb: the second and third column of G1's table. */
interface Obstacles {

    /** What stands against every verb: a stage that does not know it, and a delegation that is not in force. */
    static Option<Rejection> standing(Verb verb, GridCase of, Actor by, Instant now, CaseTerms terms) {
        return verb.from().contains(of.stage().name())
                ? Option.narrow(Approvals.notDelegated(by, terms.day(now)))
                : Option.of(new GridCaseRejection.WrongStage(verb, of.stage().name()));
    }

    /** What stands against this verb in a stage that would allow it. */
    static Option<Rejection> to(Verb verb, GridCase of, Actor by, Instant now, CaseTerms terms) {
        return switch (verb) {
            case FILE -> filing(of);
            case MERGE -> merging(of);
            case DISPATCH -> dispatching(of, by, terms);
            case RETURN -> leading(verb, of, by).orElse(() -> returning(of, now, terms));
            case TAKE -> leading(verb, of, by);
            case SUBMIT ->
                leading(verb, of, by).orElse(() -> Option.narrow(of.duty().submittable()));
            case PAUSE -> leading(verb, of, by).orElse(() -> asking(verb, of)).orElse(() -> pausing(of));
            case RESUME -> leading(verb, of, by).orElse(() -> resuming(of));
            case EXTEND -> leading(verb, of, by).orElse(() -> asking(verb, of));
            case VOID -> asking(verb, of);
            case CONTACT, ARRIVE -> holding(verb, of, by);
            case ASSIST_DONE -> assisting(of, by);
            case RELEASE ->
                of.duty().assists().exists(each -> each.open())
                        ? Option.none()
                        : Option.of(new DutyRejection.NoneAssisting());
            case CONFIRM -> Option.narrow(of.duty().verifiableBy(by));
            case LOOK_BACK -> lookingBack(of, by, now, terms);
            case RATE -> reporting(verb, of, by).orElse(() -> rating(of));
            case REOPEN -> reporting(verb, of, by).orElse(() -> reopening(of, now, terms));
            case APPROVE, REFUSE -> settling(verb, of, by, now, terms);
            case ANSWER, WITHDRAW -> answering(of, now);
            case VERIFY, DECLINE, UNMERGE, REFER -> Option.none();
        };
    }

    /** Whether the next level above the street decides. */
    static boolean decidesAbove(GridCase of, Actor by) {
        return by.is(Role.DISTRICT_OFFICIAL, of.report().place().division());
    }

    /** Codes of the clocks of the present round that may be paused now. */
    static Seq<String> pausable(GridCase of) {
        var round = of.rounds().number();
        return of.clocks()
                .all()
                .map(clock -> clock.id().code())
                .distinct()
                .filter(code -> of.clocks().mayPause(List.of(code), round).isRight());
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
        return bounced && !decidesAbove(of, by)
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

    private static Option<Rejection> asking(Verb verb, GridCase of) {
        return of.approvals().open().exists(each -> each.what().verb() == verb)
                ? Option.of(new ApprovalRejection.AlreadyAsked(verb.code()))
                : Option.none();
    }

    private static Option<Rejection> pausing(GridCase of) {
        return pausable(of).isEmpty() ? Option.of(new GridCaseRejection.NothingToPause()) : Option.none();
    }

    private static Option<Rejection> resuming(GridCase of) {
        var round = of.rounds().number();
        return of.clocks().all().filter(clock -> clock.id().round() == round).exists(Clock::paused)
                ? Option.none()
                : Option.of(new ClockRejection.NothingPaused(round));
    }

    /** The lead; before dispatch the intake desk of the street. */
    private static Option<Rejection> holding(Verb verb, GridCase of, Actor by) {
        return of.heldBy(by) ? Option.none() : Option.of(new DutyRejection.NotTheHolder(verb.action()));
    }

    private static Option<Rejection> assisting(GridCase of, Actor by) {
        return of.duty().openAssistOf(by).isDefined() ? Option.none() : Option.of(new DutyRejection.NoneAssisting());
    }

    private static Option<Rejection> lookingBack(GridCase of, Actor by, Instant now, CaseTerms terms) {
        if (of.rounds().present().lookBack().isDefined()) {
            return Option.of(new CheckingRejection.AlreadyLookedBack());
        }
        var early = of.lookBackFrom(terms).filter(from -> terms.day(now).isBefore(from));
        return early.<Rejection>map(CheckingRejection.LookBackTooEarly::new)
                .orElse(Option.narrow(of.duty().verifiableBy(by)));
    }

    private static Option<Rejection> reporting(Verb verb, GridCase of, Actor by) {
        return by.actsAs(of.report().by()) ? Option.none() : Option.of(new CheckingRejection.NotTheReporter(verb));
    }

    private static Option<Rejection> rating(GridCase of) {
        return of.rounds().present().rating().isDefined()
                ? Option.of(new CheckingRejection.AlreadyRated())
                : Option.none();
    }

    private static Option<Rejection> reopening(GridCase of, Instant now, CaseTerms terms) {
        LocalDate last = of.rounds()
                .present()
                .closing()
                .map(closing -> terms.day(closing.at()))
                .getOrElse(terms.day(now))
                .plusDays(terms.limits().reopenDays());
        return terms.day(now).isAfter(last) ? Option.of(new CheckingRejection.ReopenWindowOver(last)) : Option.none();
    }

    /** Something is open that this person may settle; otherwise what keeps them from the first of it. */
    private static Option<Rejection> settling(Verb verb, GridCase of, Actor by, Instant now, CaseTerms terms) {
        var settled = of.approvals().open().map(each -> of.settling().settled(verb, each, by, now, terms));
        return settled.isEmpty()
                ? Option.of(new ApprovalRejection.NotAsked(""))
                : settled.exists(Either::isRight)
                        ? Option.none()
                        : settled.head().swap().toOption();
    }

    private static Option<Rejection> answering(GridCase of, Instant now) {
        return of.referrals()
                        .exists(each ->
                                each.offer().open() && each.offer().lapse(now).isEmpty())
                ? Option.none()
                : Option.of(new GridCaseRejection.NoSuchReferral(""));
    }
}
