package org.huizhi.domain.kernel.duty;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.kernel.NoteId;

/**
 * 审批: something asked for that takes effect when enough others approve.
 *
 * @param id which one
 * @param what what was asked for
 * @param askedBy who asked, and for whom
 * @param askedAt when, UTC
 * @param note what the asker wrote, when anything
 * @param quorum how many approvals it takes, at least 1
 * @param approvedBy who has approved so far, no person twice
 * @param state how it stands
 */
public record Approval<A>(
        ApprovalId id,
        A what,
        Voice askedBy,
        Instant askedAt,
        Option<NoteId> note,
        int quorum,
        Seq<Voice> approvedBy,
        State state) {

    /** 审批状态: how a request for approval stands. */
    public enum State {
        ASKED,
        APPROVED,
        REFUSED,
        /** The matter moved on before anybody answered. */
        LAPSED
    }

    public static <A> Approval<A> asked(ApprovalId id, A what, Voice by, Instant at, Option<NoteId> note, int quorum) {
        return new Approval<>(id, what, by, at, note, quorum, List.empty(), State.ASKED);
    }

    public boolean open() {
        return state == State.ASKED;
    }

    Approval<A> approvedBy(Voice voice) {
        var sofar = approvedBy.append(voice);
        return new Approval<>(
                id, what, askedBy, askedAt, note, quorum, sofar, sofar.size() >= quorum ? State.APPROVED : State.ASKED);
    }

    Approval<A> in(State next) {
        return new Approval<>(id, what, askedBy, askedAt, note, quorum, approvedBy, next);
    }
}
