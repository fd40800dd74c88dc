package org.huizhi.application.grid;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Desk;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Versioned;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Ids;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;

/** Merging and un-merging: two cases in one transaction, both or neither. */
record CaseMerging(CaseDesk tools) {

    Either<Rejection, Outcome<CaseSheet>> merge(Call call, GridCaseId id, CaseCommands.Merge what) {
        return tools.work().together(() -> {
            return tools.desk()
                    .change(
                            call,
                            id,
                            Verb.MERGE.action(),
                            Answer.DONE,
                            (gridCase, now) -> gridCase.ready(
                                            Verb.MERGE,
                                            call.actor(),
                                            now,
                                            tools.sheets().terms())
                                    .flatMap(ready -> master(call, what.into()))
                                    .flatMap(master -> gridCase.intake()
                                            .merge(
                                                    call.actor(),
                                                    master,
                                                    now,
                                                    tools.sheets().terms())))
                    .flatMap(done -> done.replayed() ? Either.right(done) : absorbed(call, done))
                    .map(done -> tools.sheets().outcome(call.actor(), done));
        });
    }

    Either<Rejection, Outcome<CaseSheet>> unmerge(Call call, GridCaseId id) {
        return tools.work().together(() -> {
            var before = tools.store().load(id);
            return tools.desk()
                    .change(
                            call,
                            id,
                            Verb.UNMERGE.action(),
                            Answer.DONE,
                            (gridCase, now) -> gridCase.intake()
                                    .unmerge(call.actor(), now, tools.sheets().terms()))
                    .flatMap(done -> done.replayed() ? Either.right(done) : letGo(call, done, before))
                    .map(done -> tools.sheets().outcome(call.actor(), done));
        });
    }

    private Either<Rejection, Desk.Done<GridCase>> absorbed(Call call, Desk.Done<GridCase> done) {
        var master = into(done.thing().state()).get();
        return tools.desk()
                .change(
                        Call.by(call.actor()),
                        master,
                        Verb.MERGE.action(),
                        Answer.DONE,
                        (gridCase, now) -> gridCase.intake()
                                .absorb(
                                        done.thing().state(),
                                        now,
                                        tools.sheets().terms()))
                .map(other -> done);
    }

    /** Of the master it was merged into when it was loaded; if it has changed since, whoever asked has to look again. */
    private Either<Rejection, Desk.Done<GridCase>> letGo(
            Call call, Desk.Done<GridCase> done, Option<Versioned<GridCase>> before) {
        var seen = before.filter(thing -> thing.version() + 1 == done.version());
        return seen.flatMap(thing -> into(thing.state()))
                .<Rejection>toEither(
                        () -> new Refusal.Stale(done.thing().state().id().value(), done.version() - 1))
                .flatMap(master -> letGo(call, done, master));
    }

    private Either<Rejection, Desk.Done<GridCase>> letGo(Call call, Desk.Done<GridCase> done, GridCaseId master) {
        return tools.desk()
                .change(
                        Call.by(call.actor()),
                        master,
                        Verb.UNMERGE.action(),
                        Answer.DONE,
                        (gridCase, now) -> Either.right(gridCase.intake()
                                .letGo(done.thing().state(), now, tools.sheets().terms())))
                .map(other -> done);
    }

    /** The master by id or number, if the actor may see it. */
    private Either<Rejection, GridCase> master(Call call, String text) {
        var id = text.matches("[0-9]{13,}")
                ? tools.reads().byNumber(new CaseNumber(text))
                : Option.of(text).filter(Ids::wellFormed).map(GridCaseId::new);
        return id.toEither(() -> (Rejection) new Refusal.NotFound(text))
                .flatMap(known -> tools.desk().read(call, known, CaseSheets.FIND))
                .map(Versioned::state)
                .mapLeft(missing -> Unacceptable.of(Fault.of("into", text, "grid.case.master-unknown")));
    }

    private static Option<GridCaseId> into(GridCase gridCase) {
        return gridCase.stage() instanceof Stage.Merged merged ? Option.of(merged.into()) : Option.none();
    }
}
