package org.huizhi.testkit.generators;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.cases.Ask;
import org.huizhi.domain.grid.cases.CaseTerms;
import org.huizhi.domain.grid.cases.GridCase;
import org.huizhi.domain.grid.cases.GridCaseFact;
import org.huizhi.domain.grid.cases.HandOverId;
import org.huizhi.domain.grid.cases.Submission;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.grid.playbooks.Party;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Note;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.testkit.SampleCast;

/**
 * 尝试: somebody tries a verb, told this and that; what the verb is not told is not looked at.
 *
 * @param by who tries; {@code none} means whoever usually does it
 * @param yes found, passed, sound, resolved or accepted
 * @param stars how many, sensible or not
 * @param lead whom to dispatch to
 * @param assists who assists, the lead among them now and then
 * @param what what is submitted
 * @param extend what is asked for
 * @param clocks which clocks to pause
 * @param master the case to merge into
 * @param party to whom to hand over
 */
public record CaseAttempt(
        Verb verb,
        Option<Actor> by,
        boolean yes,
        int stars,
        UnitId lead,
        Seq<UnitId> assists,
        Submission what,
        Ask.Extend extend,
        Seq<String> clocks,
        GridCase master,
        Party party) {

    /** The same words with another verb. */
    CaseAttempt trying(Verb other) {
        return new CaseAttempt(other, by, yes, stars, lead, assists, what, extend, clocks, master, party);
    }

    /** Whoever tries it with this case. */
    public Actor actor(GridCase on) {
        return by.getOrElse(() -> SampleCast.usual(verb, on.duty().lead().getOrElse(lead)));
    }

    /** What comes of it. */
    public Either<Rejection, Decision<GridCase, GridCaseFact>> on(GridCase on, Instant now, CaseTerms terms) {
        var actor = actor(on);
        var none = Option.<Note>none();
        return switch (verb) {
            case VERIFY -> on.intake().verify(actor, yes, none, what.photos(), now, terms);
            case FILE -> on.intake().file(actor, now, terms);
            case DECLINE -> on.intake().decline(actor, "other", none, now, terms);
            case MERGE -> on.intake().merge(actor, master, now, terms);
            case UNMERGE -> on.intake().unmerge(actor, now, terms);
            case DISPATCH -> on.intake().dispatch(actor, lead, assists, now, terms);
            case RETURN -> on.handling().giveBack(actor, "other", none, now, terms);
            case TAKE -> on.handling().take(actor, now, terms);
            case CONTACT -> on.handling().contact(actor, none, what.photos(), now, terms);
            case ARRIVE -> on.handling().arrive(actor, none, what.photos(), now, terms);
            case PAUSE -> on.settling().askPause(actor, fresh(on), clocks, "other", none, now, terms);
            case RESUME -> on.settling().resume(actor, now, terms);
            case EXTEND -> on.settling().askExtension(actor, fresh(on), extend, now, terms);
            case ASSIST_DONE -> on.handling().assistDone(actor, none, now, terms);
            case RELEASE -> on.handling().release(actor, lead, "other", now, terms);
            case SUBMIT -> on.handling().submit(actor, what, now, terms);
            case CONFIRM -> on.checking().confirm(actor, yes, none, now, terms);
            case LOOK_BACK -> on.checking().lookBack(actor, yes, none, what.photos(), now, terms);
            case RATE -> on.checking().rate(actor, yes, stars, none, now, terms);
            case REOPEN -> on.checking().reopen(actor, "other", none, now, terms);
            case VOID -> on.settling().askVoid(actor, fresh(on), "other", none, now, terms);
            case APPROVE -> on.settling().approve(actor, asked(on), Option.none(), now, terms);
            case REFUSE -> on.settling().refuse(actor, asked(on), "other", now, terms);
            case REFER ->
                on.referring().offer(actor, new HandOverId("h-" + on.referrals().size()), party, none, now, terms);
            case ANSWER -> on.referring().answer(actor, offered(on), yes, Option.of("other"), now, terms);
            case WITHDRAW -> on.referring().withdraw(actor, offered(on), now, terms);
        };
    }

    private static ApprovalId fresh(GridCase on) {
        return new ApprovalId("try-" + on.approvals().all().size());
    }

    private static ApprovalId asked(GridCase on) {
        return on.approvals().open().headOption().map(Approval::id).getOrElse(new ApprovalId("none"));
    }

    private static HandOverId offered(GridCase on) {
        return on.referrals()
                .find(each -> each.offer().open())
                .map(each -> each.id())
                .getOrElse(new HandOverId("none"));
    }
}
