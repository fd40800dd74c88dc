package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Period;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.testkit.SampleCast;

/** 案件办理情景: every use case of grid cases from dispatch on, and what others must agree to. */
interface HandlingUseCases {

    static Seq<UseCase> all() {
        return List.of(handling(), settling(), checking(), referring()).flatMap(each -> each);
    }

    private static Seq<UseCase> handling() {
        var visit = new CaseCommands.Visit(Story.NOTE, List.empty());
        return List.of(
                GridUseCases.verb(
                        "giveBack",
                        Story::dispatched,
                        (story, id) -> story.cases()
                                .giveBack(
                                        Story.request(SampleCast.PLUMBER),
                                        id,
                                        new CaseCommands.Reasoned("other", Story.NOTE))),
                GridUseCases.verb(
                        "take",
                        Story::dispatched,
                        (story, id) -> story.cases().take(Story.request(SampleCast.PLUMBER), id)),
                GridUseCases.verb(
                        "contact",
                        Story::taken,
                        (story, id) -> story.cases().contact(Story.request(SampleCast.PLUMBER), id, visit)),
                GridUseCases.verb(
                        "arrive",
                        Story::taken,
                        (story, id) -> story.cases().arrive(Story.request(SampleCast.PLUMBER), id, visit)),
                GridUseCases.verb(
                        "assistDone",
                        Story::taken,
                        (story, id) -> story.cases()
                                .assistDone(
                                        Story.request(SampleCast.FITTER), id, new CaseCommands.AssistDone(Story.NOTE))),
                GridUseCases.verb(
                        "release",
                        Story::taken,
                        (story, id) -> story.cases()
                                .release(
                                        Story.request(SampleCast.DISPATCHER),
                                        id,
                                        new CaseCommands.Release("gas", "other"))),
                GridUseCases.verb(
                        "submit",
                        Story::submittable,
                        (story, id) -> story.cases().submit(Story.request(SampleCast.PLUMBER), id, Story.done())));
    }

    private static Seq<UseCase> settling() {
        return List.of(
                GridUseCases.verb(
                        "pause",
                        Story::taken,
                        (story, id) -> story.cases()
                                .pause(
                                        Story.request(SampleCast.PLUMBER),
                                        id,
                                        new CaseCommands.Pause(List.empty(), "other", Story.NOTE))),
                GridUseCases.verb(
                        "resume",
                        Story::paused,
                        (story, id) -> story.cases().resume(Story.request(SampleCast.PLUMBER), id)),
                GridUseCases.verb(
                        "extend",
                        Story::taken,
                        (story, id) -> story.cases()
                                .extend(
                                        Story.request(SampleCast.PLUMBER),
                                        id,
                                        new CaseCommands.Extend("finish", Period.ofDays(1), "other"))),
                GridUseCases.verb(
                        "annul",
                        Story::reported,
                        (story, id) -> story.cases()
                                .annul(
                                        Story.request(SampleCast.DUTY),
                                        id,
                                        new CaseCommands.Reasoned("other", Story.NOTE))),
                GridUseCases.use("approve", story -> {
                    var id = story.pauseAsked();
                    var what = story.approval(id);
                    return () -> story.cases().approve(Story.request(SampleCast.DISPATCHER), id, what);
                }),
                GridUseCases.use("refuse", story -> {
                    var id = story.pauseAsked();
                    var what = new CaseCommands.Refuse(story.approval(id).approval(), "other");
                    return () -> story.cases().refuse(Story.request(SampleCast.DISPATCHER), id, what);
                }));
    }

    private static Seq<UseCase> checking() {
        var lookBack = new CaseCommands.LookBack(false, Story.NOTE, List.empty());
        return List.of(
                GridUseCases.verb(
                        "confirm",
                        Story::submitted,
                        (story, id) -> story.cases()
                                .confirm(
                                        Story.request(SampleCast.OFFICIAL),
                                        id,
                                        new CaseCommands.Confirm(true, Story.NOTE))),
                GridUseCases.verb(
                        "lookBack",
                        story -> later(story, story.closed()),
                        (story, id) -> story.cases().lookBack(Story.request(SampleCast.OTHER_WORKER), id, lookBack)),
                GridUseCases.verb(
                        "rate",
                        Story::closed,
                        (story, id) -> story.cases()
                                .rate(
                                        Story.request(SampleCast.RESIDENT),
                                        id,
                                        new CaseCommands.Rate(true, 5, Story.NOTE))),
                GridUseCases.verb(
                        "reopen",
                        Story::closed,
                        (story, id) -> story.cases()
                                .reopen(
                                        Story.request(SampleCast.RESIDENT),
                                        id,
                                        new CaseCommands.Reasoned("other", Story.NOTE))));
    }

    private static Seq<UseCase> referring() {
        return List.of(
                GridUseCases.verb(
                        "refer",
                        Story::filed,
                        (story, id) -> story.cases()
                                .refer(
                                        Story.request(SampleCast.DUTY),
                                        id,
                                        new CaseCommands.Refer("project", Story.NOTE))),
                GridUseCases.use("answer", story -> {
                    var id = story.referred();
                    var what = new CaseCommands.Answer(story.offer(id).handOver(), true, Option.none());
                    return () -> story.cases().answer(Story.request(SampleCast.OFFICIAL), id, what);
                }),
                GridUseCases.use("withdraw", story -> {
                    var id = story.referred();
                    var what = story.offer(id);
                    return () -> story.cases().withdraw(Story.request(SampleCast.DUTY), id, what);
                }));
    }

    private static GridCaseId later(Story story, GridCaseId id) {
        story.clock().advance(Duration.ofDays(4));
        return id;
    }
}
