package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.FigureWindow;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.territory.Datum;
import org.huizhi.domain.kernel.territory.MapPoint;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;
import org.huizhi.testkit.SampleSystem;

/** 案件用例情景: every use case of grid cases. */
interface GridUseCases {

    static Seq<UseCase> all() {
        return List.of(opening(), intake(), HandlingUseCases.all(), reading()).flatMap(each -> each);
    }

    private static Seq<UseCase> opening() {
        return List.of(
                use(
                        "report",
                        story -> () -> story.cases().report(Story.request(SampleCast.RESIDENT), Story.leak("quick"))),
                use(
                        "report",
                        story -> () ->
                                story.cases().report(Story.request(SampleCast.RESIDENT), at(Story.leak("quick")))),
                use(
                        "report",
                        story -> () -> story.cases()
                                .report(Story.request(SampleCast.RESIDENT), restricted(Story.leak("quick")))),
                use(
                        "fixed",
                        story -> () -> story.cases()
                                .fixed(
                                        Story.request(SampleCast.WORKER),
                                        new CaseCommands.Fixed(Story.leak("patrol"), Story.done()))));
    }

    private static Seq<UseCase> intake() {
        var reasoned = new CaseCommands.Reasoned("other", Story.NOTE);
        return List.of(
                verb(
                        "verify",
                        story -> story.reported("counter"),
                        (story, id) -> story.cases()
                                .verify(
                                        Story.request(SampleCast.WORKER),
                                        id,
                                        new CaseCommands.Verify(true, Story.NOTE, List.empty()))),
                verb("file", Story::reported, (story, id) -> story.cases().file(Story.request(SampleCast.DUTY), id)),
                verb(
                        "decline",
                        Story::reported,
                        (story, id) -> story.cases().decline(Story.request(SampleCast.DUTY), id, reasoned)),
                verb(
                                "merge",
                                Story::reported,
                                (story, id) -> story.cases()
                                        .merge(
                                                Story.request(SampleCast.DUTY),
                                                id,
                                                new CaseCommands.Merge("2026010500001")))
                        .after(Story::reported),
                verb(
                        "unmerge",
                        Story::merged,
                        (story, id) -> story.cases().unmerge(Story.request(SampleCast.DUTY), id)),
                verb(
                        "dispatch",
                        Story::filed,
                        (story, id) -> story.cases()
                                .dispatch(
                                        Story.request(SampleCast.DISPATCHER),
                                        id,
                                        new CaseCommands.Dispatch("water", List.of("gas")))));
    }

    private static Seq<UseCase> reading() {
        var window = new FigureWindow(
                SampleDistrict.STREET, SampleSystem.START, SampleSystem.START.plus(Duration.ofDays(30)));
        return List.of(
                verb("find", Story::taken, (story, id) -> story.cases().find(Story.request(SampleCast.DUTY), id)),
                verb(
                        "list",
                        Story::taken,
                        (story, id) -> story.cases().list(Story.request(SampleCast.DUTY), CaseFilter.all())),
                verb("history", Story::taken, (story, id) -> story.cases().history(Story.request(SampleCast.DUTY), id)),
                verb(
                                "duplicates",
                                Story::reported,
                                (story, id) -> story.cases().duplicates(Story.request(SampleCast.DUTY), id))
                        .after(Story::reported),
                verb(
                        "reporter",
                        Story::taken,
                        (story, id) -> story.cases().reporter(Story.request(SampleCast.PLUMBER), id)),
                verb(
                        "figures",
                        Story::taken,
                        (story, id) -> story.cases().figures(Story.request(SampleCast.OFFICIAL), window)));
    }

    static UseCase use(String method, Function<Story, Supplier<Object>> scene) {
        return UseCase.of(GridCases.class, method, scene);
    }

    static UseCase verb(String method, Function<Story, GridCaseId> before, BiFunction<Story, GridCaseId, Object> call) {
        return use(method, story -> {
            var id = before.apply(story);
            return () -> call.apply(story, id);
        });
    }

    private static CaseCommands.Report at(CaseCommands.Report report) {
        return new CaseCommands.Report(
                report.channel(),
                report.category(),
                report.description(),
                report.occurredAt(),
                report.reporter(),
                report.photos(),
                new CaseCommands.Where.AtPoint(new MapPoint(31.05, 121.05, Datum.WGS84), Option.of(new Plain("二号楼"))));
    }

    private static CaseCommands.Report restricted(CaseCommands.Report report) {
        return new CaseCommands.Report(
                report.channel(),
                "2114",
                report.description(),
                report.occurredAt(),
                report.reporter(),
                report.photos(),
                report.place());
    }
}
