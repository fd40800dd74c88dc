package org.huizhi.testkit.contracts;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Place;
import org.huizhi.domain.grid.cases.Plan;
import org.huizhi.domain.grid.cases.Report;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.grid.playbooks.Origin;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.NoteId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Sealed;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.people.PersonRef;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.huizhi.domain.kernel.territory.GeoPoint;

/**
 * 案件样例: lives of cases, step by step, through every stage a row can hold, for the contracts of stores and reads.
 *
 * @param id the case's id
 * @param count the count in its number
 * @param category code of the category
 * @param division where it lies
 * @param by who entered it
 * @param lead the unit it is given to; another assists
 * @param receivedAt when it was received, UTC
 * @param pace the time from step to step, up to four hours; at an hour everything is in time
 */
public record GridCaseLives(
        GridCaseId id,
        int count,
        String category,
        DivisionCode division,
        ActorId by,
        UnitId lead,
        Instant receivedAt,
        Duration pace) {

    private static final String SCOPE = "310104";
    private static final Actor DUTY = Actor.of("duty-1", Role.DUTY_OFFICER, SCOPE);
    private static final Actor DISPATCHER = Actor.of("dispatcher-1", Role.DISPATCHER, SCOPE);
    private static final Actor GRID = Actor.of("grid-1", Role.GRID_WORKER, SCOPE);
    private static final Actor ROADS = Actor.ofUnit("roads-1", "roads", SCOPE);

    private static final Plan PLAN = Plan.of(
            CasePolicy.POLICY, CasePolicy.QUICK, CasePolicy.POLICY.categories().head());

    /** 人生路径: which way a case goes. */
    public enum Way {
        WHOLE,
        MERGED,
        VOIDED,
        DECLINED,
        FIXED
    }

    /** One verb, applied to the case as the step before left it. */
    @FunctionalInterface
    private interface Step {
        Either<Rejection, Decision<GridCase, GridCaseFact>> take(GridCase of, Instant now);
    }

    /** A case as any other. */
    public static GridCaseLives of(GridCaseId id) {
        return new GridCaseLives(
                id,
                1,
                "2101",
                new DivisionCode("310104003001"),
                new ActorId("resident-1"),
                new UnitId("water"),
                By.at(0),
                Duration.ofHours(1));
    }

    /** Every step of the way, without notes, the same each time. */
    public Seq<Decision<GridCase, GridCaseFact>> life(Way way) {
        var steps = switch (way) {
            case WHOLE -> handled().appendAll(verified()).appendAll(again());
            case MERGED -> merged();
            case VOIDED -> voided();
            case DECLINED -> declined();
            case FIXED -> List.of(confirmed(true));
        };
        var life = List.of(without((way == Way.FIXED ? fixed() : reported()).get()));
        for (var step : steps) {
            var now = receivedAt.plus(pace.multipliedBy(life.size()));
            var taken = step.take(life.last().next(), now);
            life = life.append(
                    without(taken.getOrElseThrow(no -> new IllegalStateException(way + " ends with " + no))));
        }
        return life;
    }

    private static Decision<GridCase, GridCaseFact> without(Decision<GridCase, GridCaseFact> decision) {
        return new Decision<>(decision.next(), decision.facts(), List.empty());
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> reported() {
        return GridCase.report(id, report(), PLAN, receivedAt, CasePolicy.TERMS);
    }

    private Either<Rejection, Decision<GridCase, GridCaseFact>> fixed() {
        var result = new Note(new NoteId(id.value() + "-fixed"), new Sealed("k1.result"));
        var submission = new Submission(result, List.of("talk"), List.of(), List.of(new FileId("after-1")));
        return GridCase.fixed(id, report(), PLAN, GRID, submission, receivedAt, CasePolicy.TERMS);
    }

    private Report report() {
        var point = Option.some(new GeoPoint(31.2 + count / 1e4, 121.4));
        return new Report(
                new CaseNumber("20260105%05d".formatted(count)),
                CasePolicy.QUICK.code(),
                category,
                Origin.REACTIVE,
                new Place(division, point.filter(each -> count % 2 == 0), Option.some(new Sealed("k1.address"))),
                receivedAt.minusSeconds(60),
                receivedAt,
                by,
                Option.some(new PersonRef("p-" + count)),
                new Sealed("k1.text"),
                List.of(new FileId("photo-1")));
    }

    private Actor leading() {
        return Actor.ofUnit("lead-1", lead.value(), SCOPE);
    }

    private Actor reporter() {
        return Actor.of(by.value(), Role.RESIDENT, SCOPE);
    }

    private List<Step> filed() {
        return List.of(
                (of, now) -> of.intake().verify(GRID, true, Option.none(), List.of(), now, CasePolicy.TERMS),
                (of, now) -> of.intake().file(DUTY, now, CasePolicy.TERMS));
    }

    private Step dispatched() {
        return (of, now) -> of.intake().dispatch(DISPATCHER, lead, List.of(new UnitId("roads")), now, CasePolicy.TERMS);
    }

    private List<Step> handled() {
        var terms = CasePolicy.TERMS;
        var pause = new ApprovalId("pause");
        var extend = new ApprovalId("extend");
        return filed().appendAll(List.of(
                dispatched(),
                (of, now) -> of.handling().giveBack(leading(), "not-ours", Option.none(), now, terms),
                dispatched(),
                (of, now) -> of.handling().take(leading(), now, terms),
                (of, now) -> of.handling().contact(leading(), Option.none(), List.of(), now, terms),
                (of, now) -> of.settling()
                        .askPause(leading(), pause, List.of("finish"), "weather", Option.none(), now, terms),
                (of, now) -> of.settling().approve(DISPATCHER, pause, Option.none(), now, terms),
                (of, now) -> of.settling().resume(leading(), now, terms),
                (of, now) -> of.settling()
                        .askExtension(leading(), extend, new Ask.Extend("finish", "PT4H", "parts"), now, terms),
                (of, now) -> of.settling().approve(DISPATCHER, extend, Option.none(), now, terms),
                (of, now) -> of.referring()
                        .offer(DUTY, new HandOverId("h-1"), CasePolicy.PROJECTS, Option.none(), now, terms),
                (of, now) -> of.climb(now.plus(Duration.ofDays(2)), terms)
                        .<Rejection>toEither(() -> new org.huizhi.application.kernel.Refusal.NothingToDo()),
                (of, now) -> of.handling().assistDone(ROADS, Option.none(), now, terms),
                submitted("result-1")));
    }

    private Step submitted(String result) {
        var note = new Note(new NoteId(id.value() + "-" + result), new Sealed("k1.result"));
        var submission = new Submission(
                note, List.of("talk", "teach"), List.of(), List.of(new FileId("after-1"), new FileId("after-2")));
        return (of, now) -> of.handling().submit(leading(), submission, now, CasePolicy.TERMS);
    }

    private Step confirmed(boolean passed) {
        return (of, now) -> of.checking().confirm(DUTY, passed, Option.none(), now, CasePolicy.TERMS);
    }

    private List<Step> verified() {
        var terms = CasePolicy.TERMS;
        return List.of(
                confirmed(false),
                submitted("result-2"),
                confirmed(true),
                (of, now) ->
                        of.referring().answer(DUTY, new HandOverId("h-1"), false, Option.of("no-place"), now, terms),
                (of, now) -> of.checking().rate(reporter(), false, 2, Option.none(), now, terms),
                (of, now) -> of.checking().reopen(reporter(), "came-back", Option.none(), now, terms));
    }

    private List<Step> again() {
        return List.of(
                dispatched(),
                (of, now) -> of.handling().take(leading(), now, CasePolicy.TERMS),
                (of, now) -> of.handling().release(leading(), new UnitId("roads"), "not-needed", now, CasePolicy.TERMS),
                submitted("result-3"),
                confirmed(true),
                (of, now) -> of.checking()
                        .lookBack(
                                GRID, true, Option.none(), List.of(), now.plus(Duration.ofDays(8)), CasePolicy.TERMS));
    }

    private List<Step> merged() {
        var master = of(new GridCaseId("master")).life(Way.DECLINED).get(0).next();
        return List.of(
                (of, now) -> of.intake().merge(DUTY, master, now, CasePolicy.TERMS),
                (of, now) -> of.intake().unmerge(DUTY, now, CasePolicy.TERMS),
                (of, now) -> of.intake().absorb(master, now, CasePolicy.TERMS),
                (of, now) -> Either.right(of.intake().letGo(master, now, CasePolicy.TERMS)),
                (of, now) -> of.intake().merge(DUTY, master, now, CasePolicy.TERMS));
    }

    private List<Step> voided() {
        var annul = new ApprovalId("annul");
        return filed().appendAll(List.of(
                dispatched(),
                (of, now) -> of.settling().askVoid(DUTY, annul, "mistake", Option.none(), now, CasePolicy.TERMS),
                (of, now) -> of.settling().approve(DISPATCHER, annul, Option.none(), now, CasePolicy.TERMS)));
    }

    private List<Step> declined() {
        return List.of((of, now) -> of.intake().decline(DUTY, "no-fault", Option.none(), now, CasePolicy.TERMS));
    }
}
