package org.huizhi.testkit.generators;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.Approval;
import org.huizhi.domain.kernel.duty.ApprovalId;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.duty.Approvals;
import org.huizhi.domain.kernel.duty.Assist;
import org.huizhi.domain.kernel.duty.Duty;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.domain.kernel.duty.HandOver;
import org.huizhi.domain.kernel.duty.HandOverRejection;
import org.huizhi.domain.kernel.duty.Holder;
import org.huizhi.domain.kernel.duty.Voice;
import org.huizhi.testkit.SampleDistrict;

/** 责任生成域: duties as a life of dispatches and returns leaves them, hand-overs in every state, approvals in every state. */
@Domain(DomainContext.Global.class)
@Domain(KernelDomain.class)
@Domain(AccessDomain.class)
public class DutyDomain extends DomainContextBase {

    /** The number of returns from which the next level decides. */
    public static final int LIMIT = 2;

    @Provide
    Arbitrary<Assist> assists() {
        return Combinators.combine(new AccessDomain().unitIds(), Arbitraries.of(Assist.State.values()))
                .as(Assist::new);
    }

    @Provide
    Arbitrary<Holder> holders() {
        return Sorts.of(Holder.class);
    }

    /** Returned up to three times, at the desk or led, with or without open assistants, handled by some. */
    @Provide
    Arbitrary<Duty> duties() {
        var units = new AccessDomain().unitIds();
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false),
                        units,
                        units.set().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        new AccessDomain().actors().list().ofMaxSize(2))
                .as((returns, led, lead, assisting, done, hands) ->
                        duty(returns, led, lead, List.ofAll(assisting).remove(lead), done, List.ofAll(hands)));
    }

    private static Duty duty(
            int returns, boolean led, UnitId lead, List<UnitId> assisting, boolean done, List<Actor> hands) {
        var duty = Duty.atDesk(SampleDistrict.STREET);
        for (int n = 0; n < returns; n++) {
            var sent = duty.leadBy(lead, assisting, true, LIMIT).get();
            duty = sent.giveBack(SampleDistrict.STREET).getOrElse(sent.backToDesk(SampleDistrict.STREET));
        }
        duty = led ? duty.leadBy(lead, assisting, true, LIMIT).get() : duty;
        duty = led && done
                ? assisting.foldLeft(duty, (so, unit) -> so.assistDone(unit).get())
                : duty;
        return hands.foldLeft(duty, Duty::handledBy);
    }

    /** Each state equally often, one-way ones among the accepted. */
    @Provide
    Arbitrary<HandOver> handOvers() {
        var answerWithin = Duration.ofHours(72);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        new KernelDomain().instants(),
                        Arbitraries.integers().between(0, 72).map(Duration::ofHours),
                        new AccessDomain().actorIds())
                .as((state, at, after, by) -> {
                    var offer = HandOver.offer("project", by, at, at.plus(answerWithin));
                    return switch (state) {
                        case 0 -> offer;
                        case 1 -> offer.accept(at.plus(after)).get();
                        case 2 -> offer.refuse("other", at.plus(after)).get();
                        case 3 -> offer.withdraw(at.plus(after)).get();
                        case 4 ->
                            offer.lapse(at.plus(answerWithin).plusNanos(1000)).get();
                        default -> HandOver.oneWay("children", by, at);
                    };
                });
    }

    @Provide
    Arbitrary<HandOver.State> handOverStates() {
        return handOvers().map(HandOver::state);
    }

    @Provide
    Arbitrary<Voice> voices() {
        return new AccessDomain().actors().map(Voice::of);
    }

    @Provide
    Arbitrary<ApprovalId> approvalIds() {
        return Arbitraries.of("a-1", "a-2", "a-3").map(ApprovalId::new);
    }

    /** Up to three requests, each approved or refused by whoever tried. */
    @Provide
    Arbitrary<Approvals<String>> approvals() {
        var actors = new AccessDomain().actors();
        return Combinators.combine(
                        voices(),
                        Arbitraries.integers().between(1, 3),
                        actors.list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 3))
                .as((asker, quorum, settling, refusing, count) -> {
                    var all = List.rangeClosed(1, count)
                            .foldLeft(
                                    Approvals.<String>none(),
                                    (so, n) -> so.ask(Approval.asked(
                                            new ApprovalId("a-" + n),
                                            "ask-" + n,
                                            asker,
                                            KernelDomain.FIRST,
                                            Option.none(),
                                            quorum)));
                    return settled(all, List.ofAll(settling), refusing);
                });
    }

    @Provide
    Arbitrary<Approval<String>> approval() {
        return approvals().map(all -> all.all().head());
    }

    private static Approvals<String> settled(Approvals<String> all, List<Actor> by, boolean refusing) {
        var first = new ApprovalId("a-1");
        var day = LocalDate.of(2026, 1, 5);
        var approved = by.foldLeft(
                all, (so, actor) -> so.approve(first, actor, day).map(so::with).getOrElse(so));
        return refusing
                ? by.foldLeft(
                        approved,
                        (so, actor) ->
                                so.refuse(first, actor, day).map(so::with).getOrElse(so))
                : approved;
    }

    @Provide
    Arbitrary<DutyRejection> rejections() {
        return Sorts.of(DutyRejection.class);
    }

    @Provide
    Arbitrary<ApprovalRejection> approvalRejections() {
        return Sorts.of(ApprovalRejection.class);
    }

    @Provide
    Arbitrary<HandOverRejection> handOverRejections() {
        return Arbitraries.oneOf(
                Arbitraries.of("Accepted", "Refused", "Withdrawn", "Lapsed").map(HandOverRejection.NotOpen::new),
                Arbitraries.create(HandOverRejection.NoReason::new));
    }
}
