package org.huizhi.testkit.chains;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import org.huizhi.application.District;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Reason;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.testkit.DistrictCast;

/**
 * 指令编写: what a person tells the system, in the words of the district's pack.
 *
 * @param district the pack
 * @param cast who there is, and where
 */
record CaseRequests(District district, DistrictCast cast) {

    CaseCommand report(Actor by, CaseWords words, Instant now) {
        var what = told(words, now);
        return new CaseCommand(
                Call.by(by),
                Option.none(),
                "report " + titled(what),
                (cases, call) -> cases.report(call, what).map(CaseEffect::of));
    }

    CaseCommand fixed(Actor by, CaseWords words, Instant now) {
        var report = told(words, now);
        var playbook = district.grid().category(report.category()).map(district.grid()::playbook);
        var submit = submission(
                words,
                playbook.map(each -> each.measures().map(measure -> measure.code()))
                        .getOrElse(List.empty()),
                playbook.map(each -> each.photosAfter()).getOrElse(0));
        var what = new CaseCommands.Fixed(report, submit);
        return new CaseCommand(
                Call.by(by),
                Option.none(),
                "fix on the spot " + titled(report),
                (cases, call) -> cases.fixed(call, what).map(CaseEffect::of));
    }

    /** @param others every case there is, oldest first */
    CaseCommand act(Actor by, Verb verb, CaseSheet on, CaseWords words, Seq<GridCase> others) {
        var id = on.state().id();
        var detail = detail(verb, on.state(), words, others);
        return new CaseCommand(
                Call.by(by),
                Option.of(id),
                verb.code() + detail,
                (cases, call) -> asked(cases, call, verb, on, words, others).map(CaseEffect::of));
    }

    private Either<Rejection, Outcome<CaseSheet>> asked(
            GridCases to, Call call, Verb verb, CaseSheet on, CaseWords words, Seq<GridCase> others) {
        var it = on.state();
        var id = it.id();
        return switch (verb) {
            case VERIFY -> to.verify(call, id, new CaseCommands.Verify(words.yes(), words.note(), photos(words, 1)));
            case FILE -> to.file(call, id);
            case DECLINE -> to.decline(call, id, reasoned(Reason.Use.DECLINE, words));
            case MERGE -> to.merge(call, id, new CaseCommands.Merge(master(it, words, others)));
            case UNMERGE -> to.unmerge(call, id);
            case DISPATCH -> to.dispatch(call, id, new CaseCommands.Dispatch(lead(words), assists(words)));
            case RETURN -> to.giveBack(call, id, reasoned(Reason.Use.RETURN, words));
            case TAKE -> to.take(call, id);
            case CONTACT -> to.contact(call, id, new CaseCommands.Visit(words.note(), photos(words, 1)));
            case ARRIVE -> to.arrive(call, id, new CaseCommands.Visit(words.note(), photos(words, 1)));
            case PAUSE ->
                to.pause(
                        call,
                        id,
                        new CaseCommands.Pause(
                                words.plenty() ? List.of(clock(it, words)) : List.empty(),
                                reason(Reason.Use.PAUSE, words),
                                words.note()));
            case RESUME -> to.resume(call, id);
            case EXTEND ->
                to.extend(
                        call,
                        id,
                        new CaseCommands.Extend(
                                clock(it, words),
                                words.yes() ? Period.ofDays(1 + words.pick() % 3) : Duration.ofHours(4),
                                reason(Reason.Use.EXTEND, words)));
            case ASSIST_DONE -> to.assistDone(call, id, new CaseCommands.AssistDone(words.note()));
            case RELEASE ->
                to.release(call, id, new CaseCommands.Release(assistant(it, words), reason(Reason.Use.RELEASE, words)));
            case SUBMIT ->
                to.submit(
                        call,
                        id,
                        submission(words, it.plan().measures(), it.plan().photosAfter()));
            case CONFIRM -> to.confirm(call, id, new CaseCommands.Confirm(words.yes(), words.note()));
            case LOOK_BACK ->
                to.lookBack(call, id, new CaseCommands.LookBack(words.yes(), words.note(), photos(words, 1)));
            case RATE -> to.rate(call, id, new CaseCommands.Rate(words.yes(), 1 + words.pick() % 6, words.note()));
            case REOPEN -> to.reopen(call, id, reasoned(Reason.Use.REOPEN, words));
            case VOID -> to.annul(call, id, reasoned(Reason.Use.VOID, words));
            case APPROVE -> to.approve(call, id, CaseCommands.Approve.of(asked(it)));
            case REFUSE -> to.refuse(call, id, new CaseCommands.Refuse(asked(it), reason(Reason.Use.REFUSE, words)));
            case REFER ->
                to.refer(
                        call,
                        id,
                        new CaseCommands.Refer(
                                words.of(district.grid().parties()).code(), words.note()));
            case ANSWER ->
                to.answer(
                        call,
                        id,
                        new CaseCommands.Answer(
                                offered(it),
                                words.yes(),
                                Option.when(!words.yes(), () -> reason(Reason.Use.REFUSE, words))));
            case WITHDRAW -> to.withdraw(call, id, new CaseCommands.Withdraw(offered(it)));
        };
    }

    private CaseCommands.Report told(CaseWords words, Instant now) {
        var teller = new CaseCommands.Teller(Option.of(words.plain()), Option.of(new Mobile("13800001234")));
        var seen = words.yes()
                ? Option.of(now.minus(Duration.ofMinutes(words.pick())).plusNanos(1_000L * (words.pick() % 7)))
                : Option.<Instant>none();
        return new CaseCommands.Report(
                words.of(district.grid().channels()).code(),
                words.also(district.grid().categories()).code(),
                words.plain(),
                seen,
                Option.when(words.plenty(), teller),
                photos(words, 1),
                new CaseCommands.Where.InDivision(
                        words.of(cast.places()),
                        Option.when(words.plenty(), () -> new Plain("安福路 " + words.pick() + " 号"))));
    }

    /** Everything the playbook asks for; or only the last measure, the ones before it waived; or not enough. */
    private CaseCommands.Submit submission(CaseWords words, Seq<String> measures, int photosAfter) {
        var last = measures.takeRight(1);
        var waived = words.plenty()
                ? measures.dropRight(1).map(each -> new CaseCommands.Waiver(each, reason(Reason.Use.WAIVE, words)))
                : List.<CaseCommands.Waiver>empty();
        return new CaseCommands.Submit(
                words.plain(),
                words.yes() ? measures : last,
                words.yes() ? List.empty() : waived,
                words.pick() % 16 == 15 ? List.empty() : photos(photosAfter));
    }

    private String detail(Verb verb, GridCase it, CaseWords words, Seq<GridCase> others) {
        return switch (verb) {
            case VERIFY, CONFIRM, LOOK_BACK, ANSWER -> words.yes() ? " with yes" : " with no";
            case DISPATCH ->
                " to " + lead(words)
                        + assists(words).map(each -> " and " + each).mkString();
            case MERGE -> " into " + master(it, words, others);
            case RATE -> " with stars: " + (1 + words.pick() % 6);
            case REFER -> " to " + words.of(district.grid().parties()).code();
            default -> "";
        };
    }

    private static String titled(CaseCommands.Report what) {
        return what.category() + " by " + what.channel();
    }

    private CaseCommands.Reasoned reasoned(Reason.Use use, CaseWords words) {
        return new CaseCommands.Reasoned(reason(use, words), words.note());
    }

    private String reason(Reason.Use use, CaseWords words) {
        return words.of(district.grid().reasons(use)).code();
    }

    private String lead(CaseWords words) {
        return words.of(cast.units()).value();
    }

    private Seq<String> assists(CaseWords words) {
        return words.plenty() ? List.of(words.also(cast.units()).value()) : List.empty();
    }

    private static String assistant(GridCase of, CaseWords words) {
        return of.duty()
                .assists()
                .find(each -> each.open())
                .map(each -> each.unit().value())
                .getOrElse("none-" + words.pick());
    }

    /** Another case where there is one, by id or by the number people use. */
    private static String master(GridCase it, CaseWords words, Seq<GridCase> all) {
        var others = all.reject(each -> each.id().equals(it.id()));
        var master = others.isEmpty() ? it : words.of(others);
        return words.plenty() ? master.id().value() : master.report().number().value();
    }

    private static String clock(GridCase of, CaseWords words) {
        return words.also(of.clocks().all()).id().code();
    }

    private static ApprovalId asked(GridCase of) {
        return of.approvals().open().headOption().map(Approval::id).getOrElse(new ApprovalId("none"));
    }

    private static HandOverId offered(GridCase of) {
        return of.referrals()
                .find(each -> each.offer().open())
                .map(each -> each.id())
                .getOrElse(new HandOverId("none"));
    }

    private static Seq<FileId> photos(CaseWords words, int most) {
        return words.plenty() ? photos(most) : List.empty();
    }

    private static Seq<FileId> photos(int count) {
        return List.rangeClosed(1, count).map(n -> new FileId("p-" + n));
    }
}
