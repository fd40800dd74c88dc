package org.huizhi.domain.kernel.duty;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.territory.DivisionCode;

/**
 * 责任: who holds a matter, who assists, how often it came back, and who has had a hand in it.
 *
 * @param holder the one who holds it now
 * @param assists the assisting units of the present dispatch
 * @param returns how often a lead has returned it, over its whole life
 * @param decidedAbove whether the present lead was decided by the next level up and may therefore not return it
 * @param hands the persons who handled it
 * @param units every unit that leads, assists or has done so
 */
public record Duty(
        Holder holder, Seq<Assist> assists, int returns, boolean decidedAbove, Set<ActorId> hands, Set<UnitId> units) {

    /** A new matter, held by the intake desk of its street. */
    public static Duty atDesk(DivisionCode street) {
        return new Duty(
                new Holder.IntakeDesk(street), List.empty(), 0, false, LinkedHashSet.empty(), LinkedHashSet.empty());
    }

    public Option<UnitId> lead() {
        return holder instanceof Holder.Lead leading ? Option.of(leading.unit()) : Option.none();
    }

    public boolean ledBy(Actor actor) {
        return lead().exists(actor::worksFor);
    }

    /** The assisting unit that the actor works for and whose task is open. */
    public Option<UnitId> openAssistOf(Actor actor) {
        return assists.filter(Assist::open).map(Assist::unit).find(actor::worksFor);
    }

    /**
     * D1, D3: gives the matter to one lead and any assistants.
     *
     * @param above whether the next level up decides
     * @param bounceLimit the number of returns from which only the next level up decides
     */
    public Either<DutyRejection, Duty> leadBy(UnitId unit, Seq<UnitId> assisting, boolean above, int bounceLimit) {
        if (returns >= bounceLimit && !above) {
            return Either.left(new DutyRejection.NextLevelDecides(returns));
        }
        if (assisting.contains(unit)) {
            return Either.left(new DutyRejection.LeadAssistsItself(unit));
        }
        var helpers = assisting.distinct();
        return Either.right(new Duty(
                new Holder.Lead(unit),
                helpers.map(each -> new Assist(each, Assist.State.OPEN)),
                returns,
                returns >= bounceLimit,
                hands,
                units.add(unit).addAll(helpers)));
    }

    /** D3: the lead returns the matter to the desk; the return is counted. */
    public Either<DutyRejection, Duty> giveBack(DivisionCode street) {
        return decidedAbove
                ? Either.left(new DutyRejection.MayNotReturn(returns))
                : Either.right(new Duty(new Holder.IntakeDesk(street), List.empty(), returns + 1, false, hands, units));
    }

    /** A new round begins at the desk; who had a hand in it stays known, and so does the count of returns. */
    public Duty backToDesk(DivisionCode street) {
        return new Duty(new Holder.IntakeDesk(street), List.empty(), returns, false, hands, units);
    }

    /** D1: an assisting unit has done its task. */
    public Either<DutyRejection, Duty> assistDone(UnitId unit) {
        return settle(unit, Assist.State.DONE);
    }

    /** D1: an assisting unit is released from its task. */
    public Either<DutyRejection, Duty> release(UnitId unit) {
        return settle(unit, Assist.State.RELEASED);
    }

    private Either<DutyRejection, Duty> settle(UnitId unit, Assist.State state) {
        if (!assists.exists(each -> each.unit().equals(unit) && each.open())) {
            return Either.left(new DutyRejection.NotAssisting(unit));
        }
        var settled = assists.map(each -> each.unit().equals(unit) ? new Assist(unit, state) : each);
        return Either.right(new Duty(holder, settled, returns, decidedAbove, hands, units));
    }

    /** D1: nothing if every assistant is done or released. */
    public Option<DutyRejection> submittable() {
        var open = assists.filter(Assist::open).map(Assist::unit);
        return open.isEmpty() ? Option.none() : Option.of(new DutyRejection.AssistsOpen(open));
    }

    /** Somebody had a hand in it, and so will not verify it. */
    public Duty handledBy(Actor actor) {
        return new Duty(
                holder, assists, returns, decidedAbove, hands.add(actor.id()).addAll(actor.onBehalfOf()), units);
    }

    /** D4: nothing if the actor neither handled the matter nor belongs to a unit that did. */
    public Option<DutyRejection> verifiableBy(Actor actor) {
        var involved = hands.exists(actor::actsAs) || units.exists(actor::worksFor);
        return involved ? Option.of(new DutyRejection.VerifierHandledIt()) : Option.none();
    }
}
