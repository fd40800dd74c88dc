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

/**
 * 案件用例: everything an outside party may ask of grid cases (G1). Every method's action stands in the access table under {@code
 * grid.case.} and its name in kebab case. A case that the actor may not see is {@code kernel.not-found}, exactly as if there were
 * none.
 */
public interface GridCases {

    /** Opens a case, or passes what was typed on to the minors drop box when the category is restricted. */
    Either<Rejection, Reported> report(Call call, CaseCommands.Report what);

    /** Reported and fixed on the spot; still to be confirmed by another. */
    Either<Rejection, Reported> fixed(Call call, CaseCommands.Fixed what);

    Either<Rejection, Outcome<CaseSheet>> verify(Call call, GridCaseId id, CaseCommands.Verify what);

    Either<Rejection, Outcome<CaseSheet>> file(Call call, GridCaseId id);

    Either<Rejection, Outcome<CaseSheet>> decline(Call call, GridCaseId id, CaseCommands.Reasoned what);

    Either<Rejection, Outcome<CaseSheet>> merge(Call call, GridCaseId id, CaseCommands.Merge what);

    Either<Rejection, Outcome<CaseSheet>> unmerge(Call call, GridCaseId id);

    Either<Rejection, Outcome<CaseSheet>> dispatch(Call call, GridCaseId id, CaseCommands.Dispatch what);

    Either<Rejection, Outcome<CaseSheet>> giveBack(Call call, GridCaseId id, CaseCommands.Reasoned what);

    Either<Rejection, Outcome<CaseSheet>> take(Call call, GridCaseId id);

    Either<Rejection, Outcome<CaseSheet>> contact(Call call, GridCaseId id, CaseCommands.Visit what);

    Either<Rejection, Outcome<CaseSheet>> arrive(Call call, GridCaseId id, CaseCommands.Visit what);

    /** Only asks; another person approves. */
    Either<Rejection, Outcome<CaseSheet>> pause(Call call, GridCaseId id, CaseCommands.Pause what);

    Either<Rejection, Outcome<CaseSheet>> resume(Call call, GridCaseId id);

    /** Only asks; another person approves. */
    Either<Rejection, Outcome<CaseSheet>> extend(Call call, GridCaseId id, CaseCommands.Extend what);

    Either<Rejection, Outcome<CaseSheet>> assistDone(Call call, GridCaseId id, CaseCommands.AssistDone what);

    Either<Rejection, Outcome<CaseSheet>> release(Call call, GridCaseId id, CaseCommands.Release what);

    Either<Rejection, Outcome<CaseSheet>> submit(Call call, GridCaseId id, CaseCommands.Submit what);

    Either<Rejection, Outcome<CaseSheet>> confirm(Call call, GridCaseId id, CaseCommands.Confirm what);

    Either<Rejection, Outcome<CaseSheet>> lookBack(Call call, GridCaseId id, CaseCommands.LookBack what);

    Either<Rejection, Outcome<CaseSheet>> rate(Call call, GridCaseId id, CaseCommands.Rate what);

    Either<Rejection, Outcome<CaseSheet>> reopen(Call call, GridCaseId id, CaseCommands.Reasoned what);

    /** Only asks; another person approves. */
    Either<Rejection, Outcome<CaseSheet>> annul(Call call, GridCaseId id, CaseCommands.Reasoned what);

    Either<Rejection, Outcome<CaseSheet>> approve(Call call, GridCaseId id, CaseCommands.Approve what);

    Either<Rejection, Outcome<CaseSheet>> refuse(Call call, GridCaseId id, CaseCommands.Refuse what);

    /** Offers the case's follow-up to another party: a project, mediation, another context. */
    Either<Rejection, Outcome<CaseSheet>> refer(Call call, GridCaseId id, CaseCommands.Refer what);

    Either<Rejection, Outcome<CaseSheet>> answer(Call call, GridCaseId id, CaseCommands.Answer what);

    Either<Rejection, Outcome<CaseSheet>> withdraw(Call call, GridCaseId id, CaseCommands.Withdraw what);

    Either<Rejection, CaseSheet> find(Call call, GridCaseId id);

    Either<Rejection, Page<CaseSheet>> list(Call call, CaseFilter filter);

    /** The ledger's facts about one case, oldest first. */
    Either<Rejection, Seq<Recorded<GridCaseFact>>> history(Call call, GridCaseId id);

    /** Cases that may be the same problem, likeliest first, each explained; never merged by themselves. */
    Either<Rejection, Seq<DuplicateProposal>> duplicates(Call call, GridCaseId id);

    /** Who told it, for whoever must call; the look is recorded first. */
    Either<Rejection, ReporterCard> reporter(Call call, GridCaseId id);

    /** The district's figures on cases, each with the list it counts. */
    Either<Rejection, Seq<Figure>> figures(Call call, FigureWindow window);
}
