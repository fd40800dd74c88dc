package org.huizhi.domain.kernel.duty;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.access.ActorId;

/**
 * 移交: a matter, or a part of it, is offered to another party (D2). Until acceptance the giver keeps the duty. A one-way
 * hand-over, as into the children's context, is accepted in the same instant and shows its giver nothing more.
 *
 * @param to the party it is offered to, a code of the district pack such as {@code project}
 * @param by who offered it
 * @param offeredAt when, UTC
 * @param lapsesAt when the offer lapses unanswered, UTC; the instant itself is still in time
 * @param oneWay whether the giver learns nothing but that it was taken
 * @param state how it stands
 */
public record HandOver(String to, ActorId by, Instant offeredAt, Instant lapsesAt, boolean oneWay, State state) {

    /** 移交状态: how a hand-over stands. */
    public sealed interface State {

        record Offered() implements State {}

        record Accepted(Instant at) implements State {}

        record Refused(Instant at, String reason) implements State {}

        record Withdrawn(Instant at) implements State {}

        record Lapsed(Instant at) implements State {}
    }

    public static HandOver offer(String to, ActorId by, Instant now, Instant lapsesAt) {
        return new HandOver(to, by, now, lapsesAt, false, new State.Offered());
    }

    /** Always accepted at once, in the same words and the same time whatever is known on the other side. */
    public static HandOver oneWay(String to, ActorId by, Instant now) {
        return new HandOver(to, by, now, now, true, new State.Accepted(now));
    }

    public boolean open() {
        return state instanceof State.Offered;
    }

    /** Whether the giver still holds the duty: until somebody else has accepted it. */
    public boolean giverHolds() {
        return !(state instanceof State.Accepted);
    }

    public Either<HandOverRejection, HandOver> accept(Instant now) {
        return answered(now, new State.Accepted(now));
    }

    /** @param reason a reason code of the pack; a refusal without a reason is none */
    public Either<HandOverRejection, HandOver> refuse(String reason, Instant now) {
        return reason.isBlank()
                ? Either.left(new HandOverRejection.NoReason())
                : answered(now, new State.Refused(now, reason));
    }

    public Either<HandOverRejection, HandOver> withdraw(Instant now) {
        return answered(now, new State.Withdrawn(now));
    }

    /** The offer lapses when nobody answered by {@link #lapsesAt}; nothing before that and nothing twice. */
    public Option<HandOver> lapse(Instant now) {
        return open() && now.isAfter(lapsesAt) ? Option.of(in(new State.Lapsed(now))) : Option.none();
    }

    /** An offer past its time has lapsed, whether or not anybody has written that down yet. */
    private Either<HandOverRejection, HandOver> answered(Instant now, State next) {
        var present = lapse(now).getOrElse(this);
        return present.open()
                ? Either.right(in(next))
                : Either.left(
                        new HandOverRejection.NotOpen(present.state.getClass().getSimpleName()));
    }

    private HandOver in(State next) {
        return new HandOver(to, by, offeredAt, lapsesAt, oneWay, next);
    }
}
