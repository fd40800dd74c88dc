package org.huizhi.testkit.laws;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huizhi.application.District;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
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
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.testkit.DistrictCast;
import org.huizhi.testkit.SampleSystem;

/** 走一遍: one case of a district on one way, step by step, by the decisions of the domain alone. */
final class LoopWalk {

    private final District district;
    private final DistrictCast cast;
    private final CaseTerms terms;
    private final String name;
    private Instant now = SampleSystem.START;
    private GridCase at;
    private Seq<Step> steps = List.empty();
    private Option<String> stuck = Option.none();
    private Set<ActorId> hands = HashSet.empty();
    private Set<UnitId> units = HashSet.empty();

    /**
     * 一步之后: how the case stands.
     *
     * @param hands who has handled it, as the walk knows
     * @param units who leads or assists it, or has done so, as the walk knows
     */
    record Step(String way, LoopMove move, Instant at, GridCase after, Set<ActorId> hands, Set<UnitId> units) {

        @Override
        public String toString() {
            return way + ", after " + move + ": " + after.stage().name();
        }
    }

    private LoopWalk(District district, Channel channel, Category category, String way, Seq<LoopMove> moves) {
        this.district = district;
        this.cast = DistrictCast.of(district.pack());
        this.terms = new CaseTerms(
                district.grid(), district.pack().terms(district.pack().calendar()));
        this.name = way + ", " + channel.code() + ", " + category.code();
        this.at = begun(way, channel, category);
        moves.forEach(this::go);
    }

    /** Every channel with one category of every playbook, on every way. */
    static Seq<LoopWalk> all(District district) {
        var kinds = district.grid()
                .categories()
                .reject(Category::restricted)
                .distinctBy((one, other) -> one.playbook().compareTo(other.playbook()));
        return district.grid()
                .channels()
                .flatMap(channel -> kinds.flatMap(
                        kind -> LoopMove.ways().map(way -> new LoopWalk(district, channel, kind, way._1(), way._2()))));
    }

    Seq<Step> steps() {
        return steps;
    }

    /** Where it could not go on, and why. */
    Option<String> stuck() {
        return stuck;
    }

    CaseTerms terms() {
        return terms;
    }

    Seq<Actor> everybody() {
        return cast.everybody();
    }

    private GridCase begun(String way, Channel channel, Category category) {
        var report = report(channel, category, 1);
        var plan = Plan.of(terms.policy(), channel, category);
        if (!way.equals("fixed")) {
            return GridCase.report(new GridCaseId("c-1"), report, plan, now, terms)
                    .get()
                    .next();
        }
        var finder = cast.named("worker");
        hands = hands.add(finder.id());
        return GridCase.fixed(new GridCaseId("c-1"), report, plan, finder, submission(plan), now, terms)
                .get()
                .next();
    }

    private void go(LoopMove move) {
        now = now.plus(Duration.ofSeconds(1));
        if (stuck.isEmpty() && allowed(move)) {
            decided(move)
                    .peek(decision -> {
                        at = decision.next();
                        steps = steps.append(new Step(name, move, now, at, hands, units));
                    })
                    .peekLeft(no -> stuck = Option.of(name + ", at " + move + ": " + no.code()));
        }
    }

    private boolean allowed(LoopMove move) {
        return switch (move) {
            case RETURN_IF_ALLOWED ->
                at.obstacle(Verb.RETURN, lead(), now, terms).isEmpty();
            case PAUSE_IF_ALLOWED -> at.obstacle(Verb.PAUSE, lead(), now, terms).isEmpty();
            case RESUME_IF_PAUSED ->
                at.obstacle(Verb.RESUME, lead(), now, terms).isEmpty();
            default -> true;
        };
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> decided(LoopMove move) {
        var none = Option.<Note>none();
        return switch (move) {
            case FILE -> verified().flatMap(it -> it.intake().file(cast.named("duty"), now, terms));
            case CALL_FROM_DESK -> at.handling().contact(cast.named("duty"), none, List.empty(), now, terms);
            case MERGE -> at.intake().merge(cast.named("duty"), master(), now, terms);
            case UNMERGE -> at.intake().unmerge(cast.named("duty"), now, terms);
            case DISPATCH -> dispatched();
            case RETURN_IF_ALLOWED -> at.handling().giveBack(lead(), "reason", none, now, terms);
            case TAKE -> at.handling().take(handling(), now, terms);
            case CALL -> at.handling().contact(handling(), none, List.empty(), now, terms);
            case VISIT -> at.handling().arrive(handling(), none, List.empty(), now, terms);
            case PAUSE_IF_ALLOWED -> paused();
            case RESUME_IF_PAUSED -> at.settling().resume(lead(), now, terms);
            case SUBMIT -> at.handling().submit(handling(), submission(at.plan()), now, terms);
            case PASS -> at.checking().confirm(cast.named("street"), true, none, now, terms);
            case FAIL -> at.checking().confirm(cast.named("street"), false, none, now, terms);
            case RELAPSE -> relapsed();
            case REOPEN -> at.checking().reopen(cast.named("resident"), "reason", none, now, terms);
        };
    }

    private Either<Rejection, GridCase> verified() {
        return at.plan().verifyFirst()
                ? at.intake()
                        .verify(cast.named("other-worker"), true, Option.none(), List.empty(), now, terms)
                        .map(Decision::next)
                : Either.right(at);
    }

    /** By the district from the number of returns on from which the street may not decide any more. */
    private Either<Rejection, Decision<GridCase, GridCaseFact>> dispatched() {
        var bounced = at.duty().returns() >= terms.limits().bounceLimit();
        units = units.add(cast.units().head());
        return at.intake()
                .dispatch(
                        cast.named(bounced ? "district" : "dispatcher"),
                        cast.units().head(),
                        List.empty(),
                        now,
                        terms);
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> paused() {
        var asked = new ApprovalId("a-" + steps.size());
        var by = List.of(cast.named("dispatcher"), cast.named("other-dispatcher"));
        return at.settling()
                .askPause(lead(), asked, List.empty(), "reason", Option.none(), now, terms)
                .flatMap(first -> by.take(terms.limits().quorum())
                        .foldLeft(
                                Either.<Rejection, Decision<GridCase, GridCaseFact>>right(first),
                                (so, dispatcher) -> so.flatMap(each ->
                                        each.next().settling().approve(dispatcher, asked, Option.none(), now, terms))));
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> relapsed() {
        now = at.lookBackFrom(terms)
                .get()
                .atStartOfDay(district.pack().calendar().zone())
                .toInstant();
        return at.checking().lookBack(cast.named("other-worker"), false, Option.none(), List.empty(), now, terms);
    }

    private Actor lead() {
        return cast.of(cast.units().head());
    }

    private Actor handling() {
        hands = hands.add(lead().id());
        return lead();
    }

    private GridCase master() {
        var channel = district.grid().channel(at.report().channel()).get();
        var category = district.grid().category(at.report().category()).get();
        return GridCase.report(new GridCaseId("c-2"), report(channel, category, 2), at.plan(), now, terms)
                .get()
                .next();
    }

    private Report report(Channel channel, Category category, int count) {
        return new Report(
                CaseNumber.of(
                        LocalDate.ofInstant(now, district.pack().calendar().zone()), count),
                channel.code(),
                category.code(),
                channel.origin(),
                new Place(cast.places().head(), Option.none(), Option.none()),
                now,
                now,
                cast.named("resident").id(),
                Option.none(),
                new Sealed("k1.text"),
                List.empty());
    }

    private static Submission submission(Plan plan) {
        return new Submission(
                new Note(new NoteId("result"), new Sealed("k1.result")),
                plan.measures(),
                List.empty(),
                List.rangeClosed(1, plan.photosAfter()).map(n -> new FileId("p-" + n)));
    }
}
