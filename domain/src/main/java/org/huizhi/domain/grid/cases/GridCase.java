package org.huizhi.domain.grid.cases;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.calendar.Clocks;
import org.huizhi.domain.kernel.calendar.RungReached;
import org.huizhi.domain.kernel.duty.Approvals;
import org.huizhi.domain.kernel.duty.Duty;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 案件: a problem somewhere in the district, from report to verified closure and beyond. It is reported, verified on site where the
 * channel asks for it, filed, dispatched to one lead and any assistants, taken in hand, submitted, and closed by somebody who did
 * not handle it; a look-back days later, or the reporter, may begin another round. It can be declined, merged into another case, or
 * voided.
 *
 * <p>The record only joins values that own their rules: {@link Stage} (where it stands), {@link Clocks} (what is due when), {@link
 * Duty} (who holds it), {@link Rounds} (what was done), {@link Approvals} (what others must agree to). The verbs stand by desk:
 * {@link Intake}, {@link Handling}, {@link Settling}, {@link Checking}, {@link Referring}; {@link Verb} is the table of stages.
 *
 * @param id its opaque id
 * @param report what was reported
 * @param plan what channel and playbook ask of it
 * @param absorbed the cases merged into it
 * @param referrals what was handed over to others
 */
public record GridCase(
        GridCaseId id,
        Report report,
        Plan plan,
        Stage stage,
        Duty duty,
        Clocks clocks,
        Rounds rounds,
        Approvals<Ask> approvals,
        Set<GridCaseId> absorbed,
        Seq<Referral> referrals) {

    /** Opens a case at the intake desk of its street, with the clocks of its channel and playbook. */
    public static Either<Rejection, Decision<GridCase, GridCaseFact>> report(
            GridCaseId id, Report report, Plan plan, Instant now, CaseTerms terms) {
        if (report.occurredAt().isAfter(now)) {
            return Either.left(new GridCaseRejection.OccurredInFuture(report.occurredAt(), now));
        }
        if (report.occurredAt().isBefore(now.minus(Report.OLDEST))) {
            return Either.left(new GridCaseRejection.OccurredLongAgo(report.occurredAt(), now.minus(Report.OLDEST)));
        }
        var clocks =
                Clocks.none().open(plan.clocks(), 1).on(Moment.RECEIVED, 1, report.countedFrom(), now, terms.clocks());
        var opened = new GridCase(
                id,
                report,
                plan,
                new Stage.Reported(),
                Duty.atDesk(street(report.place().division())),
                clocks,
                Rounds.first(now),
                Approvals.none(),
                LinkedHashSet.empty(),
                List.empty());
        return Either.right(Decision.of(
                opened,
                new GridCaseFact.Reported(
                        id,
                        report.number(),
                        report.channel(),
                        report.category(),
                        report.place().division(),
                        report.origin(),
                        report.occurredAt())));
    }

    /** 即查即改: the finder reports it and has fixed it, with evidence, in one step; another still has to confirm it. */
    public static Either<Rejection, Decision<GridCase, GridCaseFact>> fixed(
            GridCaseId id, Report report, Plan plan, Actor by, Submission what, Instant now, CaseTerms terms) {
        return report(id, report, plan, now, terms)
                .flatMap(opened -> opened.next()
                        .handling()
                        .fixed(by, what, now, terms)
                        .map(done ->
                                new Decision<>(done.next(), opened.facts().appendAll(done.facts()), done.notes())));
    }

    public Intake intake() {
        return new Intake(this);
    }

    public Handling handling() {
        return new Handling(this);
    }

    public Settling settling() {
        return new Settling(this);
    }

    public Checking checking() {
        return new Checking(this);
    }

    public Referring referring() {
        return new Referring(this);
    }

    /** Why the actor may not do this now; none when the stage and the duty allow it. What the verb is told is not looked at. */
    public Option<Rejection> obstacle(Verb verb, Actor by, Instant now, CaseTerms terms) {
        return Obstacles.standing(verb, this, by, now, terms).orElse(() -> Obstacles.to(verb, this, by, now, terms));
    }

    /** This case, when nothing stands in the way of the verb. */
    public Either<Rejection, GridCase> ready(Verb verb, Actor by, Instant now, CaseTerms terms) {
        return obstacle(verb, by, now, terms)
                .<Either<Rejection, GridCase>>map(Either::left)
                .getOrElse(Either.right(this));
    }

    /** C6: every rung of the ladder that has come due, once; none when nothing has. */
    public Option<Decision<GridCase, GridCaseFact>> climb(Instant now, CaseTerms terms) {
        var climb = clocks.climb(now, terms.clocks());
        return climb.reached().isEmpty()
                ? Option.none()
                : Option.of(new Decision<>(with(climb.clocks()), climb.reached().map(this::reached), List.empty()));
    }

    /** C4: the due instants under a calendar that has become known; none when none of them moves. */
    public Option<Decision<GridCase, GridCaseFact>> retime(CaseTerms terms) {
        var retimed = clocks.retimed(terms.clocks());
        var moved = clocks.all()
                .zip(retimed.all())
                .filter(pair -> !pair._1().timing().equals(pair._2().timing()))
                .map(pair -> pair._1().id().code());
        return moved.isEmpty()
                ? Option.none()
                : Option.of(Decision.of(with(retimed), new GridCaseFact.Retimed(id, moved.distinct())));
    }

    /** Whether the actor is the lead, or of the desk that holds the case before it has one: whoever must call its reporter. */
    public boolean heldBy(Actor actor) {
        var place = report.place().division();
        return duty.lead().isDefined()
                ? duty.ledBy(actor)
                : actor.is(Role.DUTY_OFFICER, place) || actor.is(Role.DISPATCHER, place);
    }

    /** From which day on a look-back is due; none while it is not pending. */
    public Option<LocalDate> lookBackFrom(CaseTerms terms) {
        return rounds.present().lookBack().isEmpty()
                ? rounds.present()
                        .closing()
                        .map(closing -> terms.day(closing.at()).plusDays(plan.lookBackDays()))
                : Option.none();
    }

    /** The street whose intake desk holds a case of this division; a case of the whole district is held by the district. */
    static DivisionCode street(DivisionCode division) {
        return division.value().length() > 9 ? new DivisionCode(division.value().substring(0, 9)) : division;
    }

    /** The street whose desk holds it before dispatch. */
    public DivisionCode street() {
        return street(report.place().division());
    }

    private GridCaseFact reached(RungReached rung) {
        return new GridCaseFact.RungReached(
                id, rung.clock().code(), rung.clock().round(), rung.clock().subject(), rung.rung(), rung.at());
    }

    GridCase in(Stage next) {
        return new GridCase(id, report, plan, next, duty, clocks, rounds, approvals, absorbed, referrals);
    }

    GridCase with(Duty next) {
        return new GridCase(id, report, plan, stage, next, clocks, rounds, approvals, absorbed, referrals);
    }

    GridCase with(Clocks next) {
        return new GridCase(id, report, plan, stage, duty, next, rounds, approvals, absorbed, referrals);
    }

    GridCase with(Rounds next) {
        return new GridCase(id, report, plan, stage, duty, clocks, next, approvals, absorbed, referrals);
    }

    GridCase with(Approvals<Ask> next) {
        return new GridCase(id, report, plan, stage, duty, clocks, rounds, next, absorbed, referrals);
    }

    GridCase absorbing(Set<GridCaseId> next) {
        return new GridCase(id, report, plan, stage, duty, clocks, rounds, approvals, next, referrals);
    }

    GridCase referred(Seq<Referral> next) {
        return new GridCase(id, report, plan, stage, duty, clocks, rounds, approvals, absorbed, next);
    }

    /** A moment of the present round: clocks start and stop at it. */
    GridCase at(String moment, Instant now, CaseTerms terms) {
        return with(clocks.on(moment, rounds.number(), now, now, terms.clocks()));
    }
}
