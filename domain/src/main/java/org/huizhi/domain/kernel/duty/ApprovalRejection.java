package org.huizhi.domain.kernel.duty;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.ActorId;

/** 审批规则的拒绝 (D5). */
public sealed interface ApprovalRejection extends Rejection {

    /** 查无此项审批: there is no open request of that name. */
    record NotAsked(String approval) implements ApprovalRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.approval.not-asked";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("approval", approval, code() + ".approval"));
        }
    }

    /** 不得自批: nobody settles what they asked for themselves, not even through a delegation. */
    record SelfApproval() implements ApprovalRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.approval.self";
        }
    }

    /** 已批过: one person counts once towards the quorum. */
    record AlreadyApproved(ActorId by) implements ApprovalRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.approval.already-approved";
        }
    }

    /** 委托不在有效期: the delegation does not cover this day. */
    record MandateNotInForce(ActorId principal, LocalDate day) implements ApprovalRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.approval.mandate-not-in-force";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), principal.value(), day);
        }
    }

    /** 同类申请待批: the same thing has been asked for and is not settled yet. */
    record AlreadyAsked(String what) implements ApprovalRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.approval.already-asked";
        }
    }
}
