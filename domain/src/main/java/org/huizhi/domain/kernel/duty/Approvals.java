package org.huizhi.domain.kernel.duty;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import org.huizhi.domain.kernel.access.Actor;

/**
 * 审批册: everything that was asked for in one matter, oldest first.
 *
 * @param all open and settled ones
 */
public record Approvals<A>(Seq<Approval<A>> all) {

    public static <A> Approvals<A> none() {
        return new Approvals<>(List.empty());
    }

    public Seq<Approval<A>> open() {
        return all.filter(Approval::open);
    }

    public Approvals<A> ask(Approval<A> request) {
        return new Approvals<>(all.append(request));
    }

    public Option<Approval<A>> find(ApprovalId id) {
        return all.find(each -> each.id().equals(id));
    }

    /** D5: one more approval by somebody else; the answer's state says whether the quorum is reached. */
    public Either<ApprovalRejection, Approval<A>> approve(ApprovalId id, Actor by, LocalDate today) {
        return settleable(id, by, today)
                .flatMap(request -> request.approvedBy().exists(voice -> voice.heard(by))
                        ? Either.left(new ApprovalRejection.AlreadyApproved(by.id()))
                        : Either.right(request.approvedBy(Voice.of(by))));
    }

    /** D5: one refusal by somebody else settles it. */
    public Either<ApprovalRejection, Approval<A>> refuse(ApprovalId id, Actor by, LocalDate today) {
        return settleable(id, by, today).map(request -> request.in(Approval.State.REFUSED));
    }

    /** The matter moved on: what is still open lapses. */
    public Approvals<A> lapse() {
        return new Approvals<>(all.map(each -> each.open() ? each.in(Approval.State.LAPSED) : each));
    }

    public Approvals<A> with(Approval<A> settled) {
        return new Approvals<>(all.map(each -> each.id().equals(settled.id()) ? settled : each));
    }

    /** D5: why somebody cannot act for somebody else on this day; none when the delegation is in force or there is none. */
    public static Option<ApprovalRejection> notDelegated(Actor by, LocalDate today) {
        return by.mandate()
                .filter(mandate -> !mandate.days().contains(today))
                .map(mandate -> new ApprovalRejection.MandateNotInForce(mandate.principal(), today));
    }

    private Either<ApprovalRejection, Approval<A>> settleable(ApprovalId id, Actor by, LocalDate today) {
        var request = find(id).filter(Approval::open);
        if (request.isEmpty()) {
            return Either.left(new ApprovalRejection.NotAsked(id.value()));
        }
        var idle = notDelegated(by, today);
        if (idle.isDefined()) {
            return Either.left(idle.get());
        }
        return request.get().askedBy().heard(by)
                ? Either.left(new ApprovalRejection.SelfApproval())
                : Either.right(request.get());
    }
}
