package org.huizhi.application.grid;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Desk;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Page;
import org.huizhi.application.kernel.Plain;
import org.huizhi.application.kernel.Receipt.Answer;
import org.huizhi.application.kernel.Recorded;
import org.huizhi.application.kernel.Scribe;
import org.huizhi.application.kernel.Texts;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.indicator.Figure;

/** The grid case's use cases: each verb checks the words, and hands the decision to the {@link Desk}. */
final class CaseService implements GridCases {

    private final District district;
    private final Desk<GridCaseId, GridCase, GridCaseFact> desk;
    private final CaseInput input;
    private final CaseSheets sheets;
    private final Scribe scribe;
    private final CaseOpening opening;
    private final CaseMerging merging;
    private final CaseReading reading;

    CaseService(CaseDesk tools) {
        this.district = tools.district();
        this.desk = tools.desk();
        this.input = tools.input();
        this.sheets = tools.sheets();
        this.scribe = tools.scribe();
        this.opening = new CaseOpening(tools);
        this.merging = new CaseMerging(tools);
        this.reading = new CaseReading(tools);
    }

    /** 动作判定: a verb's decision, once the words are codes. */
    private interface Deciding {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(GridCase gridCase, Instant now, CaseTerms terms);
    }

    private Either<Rejection, Outcome<CaseSheet>> act(Call call, GridCaseId id, Verb verb, Deciding deciding) {
        return act(call, id, verb, Answer.DONE, deciding);
    }

    private Either<Rejection, Outcome<CaseSheet>> act(
            Call call, GridCaseId id, Verb verb, Answer answer, Deciding deciding) {
        return desk.change(
                        call,
                        id,
                        verb.action(),
                        answer,
                        (gridCase, now) -> deciding.decide(gridCase, now, sheets.terms()))
                .map(done -> new Outcome<>(
                        sheets.sheet(call.actor(), done.thing()), done.version(), done.answer(), done.replayed()));
    }

    /** A verb that is told something in words and pictures: malformed words are found before anything is looked up. */
    private Either<Rejection, Outcome<CaseSheet>> told(
            Call call, GridCaseId id, Verb verb, Option<Plain> note, Seq<FileId> photos, Noting noting) {
        return Texts.check()
                .optional("note", note)
                .verdict()
                .flatMap(fine -> act(
                        call,
                        id,
                        verb,
                        (gridCase, now, terms) -> input.photosKnown(photos)
                                .flatMap(known -> noting.decide(gridCase, scribe.note(note), now, terms))));
    }

    /** 附言判定: a decision that takes a note. */
    private interface Noting {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(
                GridCase gridCase, Option<Note> note, Instant now, CaseTerms terms);
    }

    /** A verb that needs a reason of the pack. */
    private Either<Rejection, Outcome<CaseSheet>> reasoned(
            Call call,
            GridCaseId id,
            Verb verb,
            Answer answer,
            Reason.Use use,
            CaseCommands.Reasoned what,
            Reasoning why) {
        return Texts.check()
                .optional("note", what.note())
                .verdict()
                .flatMap(fine -> act(
                        call,
                        id,
                        verb,
                        answer,
                        (gridCase, now, terms) -> gridCase.ready(verb, call.actor(), now, terms)
                                .flatMap(ready -> input.reason(use, what.reason()))
                                .flatMap(
                                        reason -> why.decide(gridCase, reason, scribe.note(what.note()), now, terms))));
    }

    /** 理由判定: a decision that takes a reason and a note. */
    private interface Reasoning {
        Either<Rejection, Decision<GridCase, GridCaseFact>> decide(
                GridCase gridCase, String reason, Option<Note> note, Instant now, CaseTerms terms);
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
        return told(
                call,
                id,
                Verb.VERIFY,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.intake().verify(call.actor(), what.found(), note, what.photos(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> file(Call call, GridCaseId id) {
        return act(
                call, id, Verb.FILE, (gridCase, now, terms) -> gridCase.intake().file(call.actor(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> decline(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return reasoned(
                call,
                id,
                Verb.DECLINE,
                Answer.DONE,
                Reason.Use.DECLINE,
                what,
                (gridCase, why, note, now, terms) -> gridCase.intake().decline(call.actor(), why, note, now, terms));
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
        return act(
                call,
                id,
                Verb.DISPATCH,
                (gridCase, now, terms) -> gridCase.ready(Verb.DISPATCH, call.actor(), now, terms)
                        .flatMap(ready -> input.units(what.lead(), what.assists()))
                        .flatMap(units ->
                                gridCase.intake().dispatch(call.actor(), units.head(), units.tail(), now, terms)));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> giveBack(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return reasoned(
                call,
                id,
                Verb.RETURN,
                Answer.DONE,
                Reason.Use.RETURN,
                what,
                (gridCase, why, note, now, terms) -> gridCase.handling().giveBack(call.actor(), why, note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> take(Call call, GridCaseId id) {
        return act(
                call,
                id,
                Verb.TAKE,
                (gridCase, now, terms) -> gridCase.handling().take(call.actor(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> contact(Call call, GridCaseId id, CaseCommands.Visit what) {
        return told(
                call,
                id,
                Verb.CONTACT,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.handling().contact(call.actor(), note, what.photos(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> arrive(Call call, GridCaseId id, CaseCommands.Visit what) {
        return told(
                call,
                id,
                Verb.ARRIVE,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.handling().arrive(call.actor(), note, what.photos(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> pause(Call call, GridCaseId id, CaseCommands.Pause what) {
        var reasoned = new CaseCommands.Reasoned(what.reason(), what.note());
        return reasoned(
                call,
                id,
                Verb.PAUSE,
                Answer.ASKED,
                Reason.Use.PAUSE,
                reasoned,
                (gridCase, why, note, now, terms) ->
                        gridCase.settling().askPause(call.actor(), approval(), what.clocks(), why, note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> resume(Call call, GridCaseId id) {
        return act(
                call,
                id,
                Verb.RESUME,
                (gridCase, now, terms) -> gridCase.settling().resume(call.actor(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> extend(Call call, GridCaseId id, CaseCommands.Extend what) {
        var reasoned = new CaseCommands.Reasoned(what.reason(), Option.none());
        return reasoned(
                call,
                id,
                Verb.EXTEND,
                Answer.ASKED,
                Reason.Use.EXTEND,
                reasoned,
                (gridCase, why, note, now, terms) -> gridCase.settling()
                        .askExtension(
                                call.actor(),
                                approval(),
                                new Ask.Extend(what.clock(), what.by().toString(), why),
                                now,
                                terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> assistDone(Call call, GridCaseId id, CaseCommands.AssistDone what) {
        return told(
                call,
                id,
                Verb.ASSIST_DONE,
                what.note(),
                io.vavr.collection.List.empty(),
                (gridCase, note, now, terms) -> gridCase.handling().assistDone(call.actor(), note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> release(Call call, GridCaseId id, CaseCommands.Release what) {
        var reasoned = new CaseCommands.Reasoned(what.reason(), Option.none());
        return reasoned(
                call,
                id,
                Verb.RELEASE,
                Answer.DONE,
                Reason.Use.RELEASE,
                reasoned,
                (gridCase, why, note, now, terms) -> Either.<Rejection, org.huizhi.domain.kernel.pack.Unit>narrow(
                                input.unit("unit", what.unit()).mapLeft(Unacceptable::of))
                        .flatMap(unit -> gridCase.handling().release(call.actor(), unit.id(), why, now, terms)));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> submit(Call call, GridCaseId id, CaseCommands.Submit what) {
        return Texts.check()
                .needed("result", what.result())
                .verdict()
                .flatMap(fine -> act(
                        call,
                        id,
                        Verb.SUBMIT,
                        (gridCase, now, terms) -> gridCase.ready(Verb.SUBMIT, call.actor(), now, terms)
                                .flatMap(ready ->
                                        opening.submission(gridCase.report().category(), what))
                                .flatMap(submission ->
                                        gridCase.handling().submit(call.actor(), submission, now, terms))));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> confirm(Call call, GridCaseId id, CaseCommands.Confirm what) {
        return told(
                call,
                id,
                Verb.CONFIRM,
                what.note(),
                io.vavr.collection.List.empty(),
                (gridCase, note, now, terms) ->
                        gridCase.checking().confirm(call.actor(), what.passed(), note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> lookBack(Call call, GridCaseId id, CaseCommands.LookBack what) {
        return told(
                call,
                id,
                Verb.LOOK_BACK,
                what.note(),
                what.photos(),
                (gridCase, note, now, terms) ->
                        gridCase.checking().lookBack(call.actor(), what.sound(), note, what.photos(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> rate(Call call, GridCaseId id, CaseCommands.Rate what) {
        return told(
                call,
                id,
                Verb.RATE,
                what.note(),
                io.vavr.collection.List.empty(),
                (gridCase, note, now, terms) ->
                        gridCase.checking().rate(call.actor(), what.resolved(), what.stars(), note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> reopen(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return reasoned(
                call,
                id,
                Verb.REOPEN,
                Answer.DONE,
                Reason.Use.REOPEN,
                what,
                (gridCase, why, note, now, terms) -> gridCase.checking().reopen(call.actor(), why, note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> annul(Call call, GridCaseId id, CaseCommands.Reasoned what) {
        return reasoned(
                call,
                id,
                Verb.VOID,
                Answer.ASKED,
                Reason.Use.VOID,
                what,
                (gridCase, why, note, now, terms) ->
                        gridCase.settling().askVoid(call.actor(), approval(), why, note, now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> approve(Call call, GridCaseId id, CaseCommands.Approve what) {
        return act(
                call,
                id,
                Verb.APPROVE,
                (gridCase, now, terms) -> gridCase.settling().approve(call.actor(), what.approval(), now, terms));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> refuse(Call call, GridCaseId id, CaseCommands.Refuse what) {
        return act(
                call,
                id,
                Verb.REFUSE,
                (gridCase, now, terms) -> input.reason(Reason.Use.REFUSE, what.reason())
                        .flatMap(why -> gridCase.settling().refuse(call.actor(), what.approval(), why, now, terms)));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> refer(Call call, GridCaseId id, CaseCommands.Refer what) {
        return told(
                call,
                id,
                Verb.REFER,
                what.note(),
                io.vavr.collection.List.empty(),
                (gridCase, note, now, terms) -> district.grid()
                        .party(what.to())
                        .<Rejection>toEither(() -> Unacceptable.of(Fault.of("to", what.to(), "grid.party.unknown")))
                        .flatMap(party -> gridCase.referring()
                                .offer(call.actor(), new HandOverId(scribe.ids().next()), party, note, now, terms)));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> answer(Call call, GridCaseId id, CaseCommands.Answer what) {
        return act(
                call,
                id,
                Verb.ANSWER,
                (gridCase, now, terms) -> refusal(what)
                        .flatMap(why -> gridCase.referring()
                                .answer(call.actor(), what.handOver(), what.accepted(), why, now, terms)));
    }

    @Override
    public Either<Rejection, Outcome<CaseSheet>> withdraw(Call call, GridCaseId id, CaseCommands.Withdraw what) {
        return act(
                call,
                id,
                Verb.WITHDRAW,
                (gridCase, now, terms) -> gridCase.referring().withdraw(call.actor(), what.handOver(), now, terms));
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

    /** The reason code of a refusal; an acceptance has none, and that one is missing is for the rule to say. */
    private Either<Rejection, Option<String>> refusal(CaseCommands.Answer what) {
        var given = what.reason().filter(text -> !what.accepted() && !text.isBlank());
        return given.isEmpty()
                ? Either.right(Option.none())
                : input.reason(Reason.Use.REFUSE, given.get()).map(Option::of);
    }

    private ApprovalId approval() {
        return new ApprovalId(scribe.ids().next());
    }
}
