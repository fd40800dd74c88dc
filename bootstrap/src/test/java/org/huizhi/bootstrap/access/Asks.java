package org.huizhi.bootstrap.access;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.outbox.Posted;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.kernel.DateRange;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.Role;
import org.huizhi.domain.kernel.access.Sensitivity;
import org.huizhi.domain.kernel.calendar.CalendarYear;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.territory.Address;
import org.huizhi.domain.kernel.territory.TerritoryChange;
import org.huizhi.testkit.SampleDistrict;

/** 逐项请求: how each use case of an in-port is asked for, with words that are no fault of their own. */
interface Asks {

    CaseCommands.Report REPORT = CaseCommands.Report.of("quick", "2102", "厨房顶漏水", SampleDistrict.STREET.value());

    /** 所见: what an answer shows; none where it does not tell. */
    interface Ask {
        Either<Rejection, Option<Sensitivity>> of(Ports ports, Call call, GridCaseId id);
    }

    /** 案件请求: an ask whose answer is not looked into. */
    interface Blind {
        Either<Rejection, ?> of(Ports ports, Call call, GridCaseId id);
    }

    /** By the use case's name. */
    Map<String, Ask> ALL = reading().merge(verbs()).merge(kernel());

    private static Map<String, Ask> reading() {
        var window = new FigureWindow(
                SampleDistrict.STREET, Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"));
        return HashMap.<String, Ask>of(
                        "grid.case.find",
                                (ports, call, id) ->
                                        ports.cases().find(call, id).map(Asks::shown),
                        "grid.case.list",
                                (ports, call, id) -> ports.cases()
                                        .list(call, CaseFilter.all())
                                        .flatMap(page -> page.items()
                                                .find(sheet ->
                                                        sheet.state().id().equals(id))
                                                .<Rejection>toEither(() -> new Refusal.NotFound(id.value())))
                                        .map(Asks::shown),
                        "grid.case.reporter",
                                (ports, call, id) ->
                                        ports.cases().reporter(call, id).map(card -> Option.of(Sensitivity.PERSONAL)))
                .merge(blind(
                        "grid.case.history", (ports, call, id) -> ports.cases().history(call, id)))
                .merge(blind(
                        "grid.case.duplicates",
                        (ports, call, id) -> ports.cases().duplicates(call, id)))
                .merge(blind(
                        "grid.case.figures", (ports, call, id) -> ports.cases().figures(call, window)));
    }

    private static Map<String, Ask> verbs() {
        var reasoned = new CaseCommands.Reasoned("other", Option.none());
        var visit = new CaseCommands.Visit(Option.none(), List.empty());
        var submit = new CaseCommands.Submit(new Plain("已修好"), List.empty(), List.empty(), List.empty());
        var verify = new CaseCommands.Verify(true, Option.none(), List.empty());
        var lookBack = new CaseCommands.LookBack(true, Option.none(), List.empty());
        var handOver = new HandOverId("h");
        var approval = new ApprovalId("a");
        return List.of(
                        blind("report", (ports, call, id) -> ports.cases().report(call, REPORT)),
                        blind(
                                "fixed",
                                (ports, call, id) -> ports.cases().fixed(call, new CaseCommands.Fixed(REPORT, submit))),
                        blind("verify", (ports, call, id) -> ports.cases().verify(call, id, verify)),
                        blind("file", (ports, call, id) -> ports.cases().file(call, id)),
                        blind("decline", (ports, call, id) -> ports.cases().decline(call, id, reasoned)),
                        blind(
                                "merge",
                                (ports, call, id) -> ports.cases().merge(call, id, new CaseCommands.Merge("nowhere"))),
                        blind("unmerge", (ports, call, id) -> ports.cases().unmerge(call, id)),
                        blind(
                                "dispatch",
                                (ports, call, id) -> ports.cases()
                                        .dispatch(call, id, new CaseCommands.Dispatch("gas", List.empty()))),
                        blind("give-back", (ports, call, id) -> ports.cases().giveBack(call, id, reasoned)),
                        blind("take", (ports, call, id) -> ports.cases().take(call, id)),
                        blind("contact", (ports, call, id) -> ports.cases().contact(call, id, visit)),
                        blind("arrive", (ports, call, id) -> ports.cases().arrive(call, id, visit)),
                        blind(
                                "pause",
                                (ports, call, id) -> ports.cases()
                                        .pause(call, id, new CaseCommands.Pause(List.empty(), "other", Option.none()))),
                        blind("resume", (ports, call, id) -> ports.cases().resume(call, id)),
                        blind(
                                "extend",
                                (ports, call, id) -> ports.cases()
                                        .extend(
                                                call,
                                                id,
                                                new CaseCommands.Extend("finish", Period.ofDays(1), "other"))),
                        blind(
                                "assist-done",
                                (ports, call, id) ->
                                        ports.cases().assistDone(call, id, new CaseCommands.AssistDone(Option.none()))),
                        blind(
                                "release",
                                (ports, call, id) ->
                                        ports.cases().release(call, id, new CaseCommands.Release("gas", "other"))),
                        blind("submit", (ports, call, id) -> ports.cases().submit(call, id, submit)),
                        blind(
                                "confirm",
                                (ports, call, id) ->
                                        ports.cases().confirm(call, id, new CaseCommands.Confirm(true, Option.none()))),
                        blind("look-back", (ports, call, id) -> ports.cases().lookBack(call, id, lookBack)),
                        blind(
                                "rate",
                                (ports, call, id) ->
                                        ports.cases().rate(call, id, new CaseCommands.Rate(true, 5, Option.none()))),
                        blind("reopen", (ports, call, id) -> ports.cases().reopen(call, id, reasoned)),
                        blind("annul", (ports, call, id) -> ports.cases().annul(call, id, reasoned)),
                        blind(
                                "approve",
                                (ports, call, id) ->
                                        ports.cases().approve(call, id, CaseCommands.Approve.of(approval))),
                        blind(
                                "refuse",
                                (ports, call, id) ->
                                        ports.cases().refuse(call, id, new CaseCommands.Refuse(approval, "other"))),
                        blind(
                                "refer",
                                (ports, call, id) -> ports.cases()
                                        .refer(call, id, new CaseCommands.Refer("project", Option.none()))),
                        blind(
                                "answer",
                                (ports, call, id) -> ports.cases()
                                        .answer(call, id, new CaseCommands.Answer(handOver, true, Option.none()))),
                        blind(
                                "withdraw",
                                (ports, call, id) ->
                                        ports.cases().withdraw(call, id, new CaseCommands.Withdraw(handOver))))
                .fold(HashMap.empty(), Map::merge)
                .mapKeys(verb -> "grid.case." + verb);
    }

    private static Map<String, Ask> kernel() {
        var on = LocalDate.of(2026, 3, 1);
        var renaming = new TerritoryChange.Renaming(SampleDistrict.STREET, "东风街道", on);
        var grant = Grant.of(Role.RESIDENT, SampleDistrict.STREET);
        return List.of(
                        blind(
                                "territory.tree",
                                (ports, call, id) -> ports.territory().tree(call, Option.none(), Option.none())),
                        blind(
                                "territory.find",
                                (ports, call, id) -> ports.territory()
                                        .find(call, SampleDistrict.STREET, Option.none(), Option.none())),
                        blind(
                                "territory.locate",
                                (ports, call, id) ->
                                        ports.territory().locate(call, "东一路18号", Option.none(), Option.none())),
                        blind(
                                "territory.enter",
                                (ports, call, id) -> ports.territory()
                                        .enter(
                                                call,
                                                Address.of("东一路22号"),
                                                Option.of(SampleDistrict.STREET),
                                                DateRange.from(on))),
                        blind(
                                "territory.check",
                                (ports, call, id) -> ports.territory().check(call, Option.none())),
                        blind(
                                "territory.change",
                                (ports, call, id) -> ports.territory().change(call, renaming)),
                        blind(
                                "calendar.find",
                                (ports, call, id) -> ports.calendar().find(call)),
                        blind(
                                "calendar.publish",
                                (ports, call, id) -> ports.calendar().publish(call, CalendarYear.plain(2027))),
                        blind(
                                "account.open",
                                (ports, call, id) ->
                                        ports.accounts().open(call, new ActorId("newcomer"), List.of(grant))),
                        blind(
                                "account.disable",
                                (ports, call, id) -> ports.accounts().disable(call, Ports.LOGIN)),
                        blind(
                                "account.reset",
                                (ports, call, id) -> ports.accounts().reset(call, Ports.LOGIN)),
                        blind(
                                "account.change-password",
                                (ports, call, id) ->
                                        ports.accounts().changePassword(call, new Plain("x"), new Plain("y"))),
                        blind(
                                "account.list",
                                (ports, call, id) -> ports.accounts().list(call, Option.none(), 10)),
                        blind(
                                "ledger.verify",
                                (ports, call, id) -> ports.ledger().verify(call)),
                        blind(
                                "outbox.parked",
                                (ports, call, id) -> ports.outbox().parked(call, Option.none(), 10)),
                        blind(
                                "outbox.replay",
                                (ports, call, id) -> nothingIsFine(
                                        ports.outbox().replay(call, "nobody", new Posted.About("grid-case", "none")))))
                .fold(HashMap.empty(), Map::merge)
                .mapKeys(name -> "kernel." + name);
    }

    private static Map<String, Ask> blind(String name, Blind ask) {
        return HashMap.of(name, (ports, call, id) -> {
            Either<Rejection, ?> answer = ask.of(ports, call, id);
            return answer.map(done -> Option.none());
        });
    }

    /** Whoever hears that nothing is parked was let in. */
    private static Either<Rejection, Integer> nothingIsFine(Either<Rejection, Integer> answer) {
        return answer.isLeft() && answer.getLeft() instanceof Refusal.NotFound ? Either.right(0) : answer;
    }

    private static Option<Sensitivity> shown(CaseSheet sheet) {
        return Option.of(sheet.description().isDefined() ? Sensitivity.TEXT : Sensitivity.PLAIN);
    }
}
