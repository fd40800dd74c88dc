package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Place;
import org.huizhi.domain.grid.cases.Plan;
import org.huizhi.domain.grid.cases.Report;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SamplePolicy;

/** 逐步行进: leads a sample case step by step; a step that is refused is a mistake in the journey. */
final class CaseWalk {

    private final CaseTerms terms = SampleDistrict.terms();
    private final Duration pace;
    private GridCase at;
    private Instant now;
    private Seq<GridCaseFact> facts;
    private int asked;

    private CaseWalk(Decision<GridCase, GridCaseFact> opened, Instant now, Duration pace) {
        this.at = opened.next();
        this.facts = opened.facts();
        this.now = now;
        this.pace = pace;
    }

    static CaseWalk reported(GridCaseId id, int count, Channel channel, Category category, Instant at, Duration pace) {
        var report = new Report(
                CaseNumber.of(LocalDate.of(2026, 1, 5), count),
                channel.code(),
                category.code(),
                channel.origin(),
                new Place(SampleDistrict.HERE, Option.none(), Option.none()),
                at.minusSeconds(600),
                at,
                SampleCast.RESIDENT.id(),
                Option.none(),
                new Sealed("k1.text"),
                List.empty());
        var plan = Plan.of(SamplePolicy.POLICY, channel, category);
        return new CaseWalk(
                GridCase.report(id, report, plan, at, SampleDistrict.terms()).get(), at, pace);
    }

    LivedCase lived() {
        return new LivedCase(at, now, facts);
    }

    LivedCase climbed() {
        at.climb(now, terms).forEach(this::follow);
        return lived();
    }

    CaseWalk verified(boolean found) {
        return step(at.intake().verify(SampleCast.WORKER, found, Option.none(), List.empty(), later(), terms));
    }

    CaseWalk filed() {
        if (at.plan().verifyFirst()) {
            verified(true);
        }
        return step(at.intake().file(SampleCast.DUTY, later(), terms));
    }

    CaseWalk declined() {
        return step(at.intake().decline(SampleCast.DUTY, "other", Option.none(), later(), terms));
    }

    CaseWalk merged() {
        return step(at.intake().merge(SampleCast.DUTY, other("c-8", 8), later(), terms));
    }

    CaseWalk absorbed() {
        return step(at.intake().absorb(other("c-9", 9), later(), terms));
    }

    CaseWalk dispatched(UnitId lead) {
        var by = at.duty().returns() >= terms.limits().bounceLimit()
                ? SampleCast.DISTRICT_OFFICIAL
                : SampleCast.DISPATCHER;
        return step(at.intake().dispatch(by, lead, List.of(SampleDistrict.GAS), later(), terms));
    }

    /** At once, because the window may be shorter than the pace. */
    CaseWalk returned() {
        return step(at.handling().giveBack(lead(), "other", Option.none(), now, terms));
    }

    CaseWalk taken() {
        return step(at.handling().take(lead(), later(), terms));
    }

    CaseWalk contacted(Actor by) {
        return step(at.handling().contact(by, Option.none(), List.empty(), later(), terms));
    }

    CaseWalk arrived(Actor by) {
        return step(at.handling().arrive(by, Option.none(), List.empty(), later(), terms));
    }

    CaseWalk assisted() {
        return at.duty().submittable().isEmpty()
                ? this
                : step(at.handling().assistDone(SampleCast.FITTER, Option.none(), later(), terms));
    }

    CaseWalk submitted() {
        var what = new Submission(
                new Note(new NoteId("result-" + facts.size()), new Sealed("k1.result")),
                at.plan().measures(),
                List.empty(),
                List.of("p-1", "p-2").map(FileId::new));
        return step(at.handling().submit(lead(), what, later(), terms));
    }

    CaseWalk confirmed(boolean passed) {
        return step(at.checking().confirm(SampleCast.OFFICIAL, passed, Option.none(), later(), terms));
    }

    CaseWalk voidAsked() {
        return step(at.settling().askVoid(SampleCast.DUTY, fresh(), "other", Option.none(), later(), terms));
    }

    CaseWalk voided() {
        return (at.approvals().open().isEmpty() ? voidAsked() : this).approved(SampleCast.OFFICIAL);
    }

    CaseWalk pauseAsked() {
        return can(Verb.PAUSE)
                ? step(at.settling().askPause(lead(), fresh(), List.empty(), "other", Option.none(), later(), terms))
                : this;
    }

    CaseWalk paused() {
        return can(Verb.PAUSE) ? pauseAsked().approved(SampleCast.DISPATCHER) : this;
    }

    CaseWalk resumed() {
        return can(Verb.RESUME) ? step(at.settling().resume(lead(), later(), terms)) : this;
    }

    CaseWalk extended() {
        var ask = new Ask.Extend("finish", "P1D", "other");
        return at.settling()
                        .askExtension(lead(), new ApprovalId("try"), ask, now, terms)
                        .isRight()
                ? step(at.settling().askExtension(lead(), fresh(), ask, later(), terms))
                        .approved(SampleCast.DISPATCHER)
                : this;
    }

    CaseWalk referred(Option<String> party) {
        var to = SamplePolicy.POLICY.party(party.getOrElse("project")).get();
        return step(at.referring()
                .offer(SampleCast.DUTY, new HandOverId("h-" + facts.size()), to, Option.none(), later(), terms));
    }

    CaseWalk rated() {
        return step(at.checking().rate(SampleCast.RESIDENT, true, 5, Option.none(), later(), terms));
    }

    CaseWalk lookedBack() {
        untilLookBack();
        return step(at.checking().lookBack(SampleCast.OTHER_WORKER, true, Option.none(), List.empty(), now, terms));
    }

    /** The next round: after a relapse that a look-back found, or after the reporter reopened it. */
    CaseWalk again(boolean relapsed) {
        if (relapsed) {
            untilLookBack();
            return step(
                    at.checking().lookBack(SampleCast.OTHER_WORKER, false, Option.none(), List.empty(), now, terms));
        }
        return step(at.checking().reopen(SampleCast.RESIDENT, "other", Option.none(), now, terms));
    }

    private void untilLookBack() {
        now = at.lookBackFrom(terms)
                .get()
                .atTime(10, 0)
                .atZone(SampleDistrict.ZONE)
                .toInstant();
    }

    private CaseWalk approved(Actor by) {
        var last = at.approvals().open().last().id();
        return step(at.settling().approve(by, last, Option.none(), later(), terms));
    }

    private boolean can(Verb verb) {
        return at.obstacle(verb, lead(), now, terms).isEmpty();
    }

    private Actor lead() {
        return SampleCast.of(at.duty().lead().get());
    }

    private GridCase other(String id, int count) {
        return reported(
                        new GridCaseId(id),
                        count,
                        SamplePolicy.QUICK,
                        SamplePolicy.POLICY.categories().head(),
                        now,
                        pace)
                .at;
    }

    private ApprovalId fresh() {
        asked++;
        return new ApprovalId("a-" + asked);
    }

    private Instant later() {
        now = now.plus(pace);
        return now;
    }

    private CaseWalk step(Either<Rejection, Decision<GridCase, GridCaseFact>> outcome) {
        follow(outcome.getOrElseThrow(no -> new IllegalStateException(at.stage().name() + ": " + no)));
        return this;
    }

    private void follow(Decision<GridCase, GridCaseFact> decision) {
        at = decision.next();
        facts = facts.appendAll(decision.facts());
    }
}
