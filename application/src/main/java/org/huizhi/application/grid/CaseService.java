package org.huizhi.application.grid;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.indicator.Figure;

/** The grid case's use cases, by desk as in the domain: this class only says who does what. */
final class CaseService implements GridCases {

    private final CaseOpening opening;
    private final CaseMerging merging;
    private final CaseIntake intake;
    private final CaseHandling handling;
    private final CaseSettling settling;
    private final CaseChecking checking;
    private final CaseReferring referring;
    private final CaseReading reading;

    CaseService(CaseDesk tools) {
        var acting = new CaseActing(tools);
        this.opening = new CaseOpening(tools);
        this.merging = new CaseMerging(tools);
        this.intake = new CaseIntake(acting);
        this.handling = new CaseHandling(acting, opening);
        this.settling = new CaseSettling(acting);
        this.checking = new CaseChecking(acting);
        this.referring = new CaseReferring(acting);
        this.reading = new CaseReading(tools);
    }

    @Override
    public Either<Rejection, Reported> report(Call call, CaseCommands.Report what) {
        return opening.report(call, what);
    }

    @Override
    public Either<Rejection, Reported> fixed(Call call, CaseCommands.Fixed what) {
        return opening.fixed(call, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> verify(Call call, GridCaseId id, CaseCommands.Verify what) {
        return intake.verify(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> file(Call call, GridCaseId id) {
        return intake.file(call, id);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> decline(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return intake.decline(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> merge(Call call, GridCaseId id, CaseCommands.Merge what) {
        return merging.merge(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> unmerge(Call call, GridCaseId id) {
        return merging.unmerge(call, id);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> dispatch(Call call, GridCaseId id, CaseCommands.Dispatch what) {
        return intake.dispatch(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> giveBack(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return handling.giveBack(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> take(Call call, GridCaseId id) {
        return handling.take(call, id);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> contact(Call call, GridCaseId id, CaseCommands.Visit what) {
        return handling.contact(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> arrive(Call call, GridCaseId id, CaseCommands.Visit what) {
        return handling.arrive(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> pause(Call call, GridCaseId id, CaseCommands.Pause what) {
        return settling.pause(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> resume(Call call, GridCaseId id) {
        return settling.resume(call, id);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> extend(Call call, GridCaseId id, CaseCommands.Extend what) {
        return settling.extend(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> assistDone(Call call, GridCaseId id, CaseCommands.AssistDone what) {
        return handling.assistDone(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> release(Call call, GridCaseId id, CaseCommands.Release what) {
        return handling.release(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> submit(Call call, GridCaseId id, CaseCommands.Submit what) {
        return handling.submit(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> confirm(Call call, GridCaseId id, CaseCommands.Confirm what) {
        return checking.confirm(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> lookBack(Call call, GridCaseId id, CaseCommands.LookBack what) {
        return checking.lookBack(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> rate(Call call, GridCaseId id, CaseCommands.Rate what) {
        return checking.rate(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> reopen(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return checking.reopen(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> annul(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return settling.annul(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> approve(Call call, GridCaseId id, CaseCommands.Approve what) {
        return settling.approve(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> refuse(Call call, GridCaseId id, CaseCommands.Refuse what) {
        return settling.refuse(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> refer(Call call, GridCaseId id, CaseCommands.Refer what) {
        return referring.refer(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> answer(Call call, GridCaseId id, CaseCommands.Answer what) {
        return referring.answer(call, id, what);
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> withdraw(Call call, GridCaseId id, CaseCommands.Withdraw what) {
        return referring.withdraw(call, id, what);
    }

    @Override
    public Either<Rejection, CaseSheet> find(Call call, GridCaseId id) {
        return reading.find(call, id);
    }

    @Override
    public Either<Rejection, Page<CaseSheet>> list(Call call, CaseFilter filter) {
        return reading.list(call, filter);
    }

    @Override
    public Either<Rejection, Seq<Recorded<GridCaseFact>>> history(Call call, GridCaseId id) {
        return reading.history(call, id);
    }

    @Override
    public Either<Rejection, Seq<DuplicateProposal>> duplicates(Call call, GridCaseId id) {
        return reading.duplicates(call, id);
    }

    @Override
    public Either<Rejection, ReporterCard> reporter(Call call, GridCaseId id) {
        return reading.reporter(call, id);
    }

    @Override
    public Either<Rejection, Seq<Figure>> figures(Call call, FigureWindow window) {
        return reading.figures(call, window);
    }
}
