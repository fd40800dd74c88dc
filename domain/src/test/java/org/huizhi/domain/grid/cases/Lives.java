package org.huizhi.domain.grid.cases;

import static org.huizhi.domain.grid.cases.Town.COUNTER;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.GAS;
import static org.huizhi.domain.grid.cases.Town.HELPER;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.NINE;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.PILES;
import static org.huizhi.domain.grid.cases.Town.POLICY;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WATER;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.hours;
import static org.huizhi.domain.grid.cases.Town.note;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import org.huizhi.domain.grid.playbooks.Category;
import org.huizhi.domain.grid.playbooks.Channel;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.calendar.Clock;
import org.huizhi.domain.kernel.calendar.ClockState;
import org.huizhi.domain.kernel.duty.ApprovalId;

/** Cases of the {@link Town} at each stage of an ordinary life: an hour passes between two steps. */
interface Lives {

    GridCaseId ID = new GridCaseId("c-1");
    ApprovalId ASKED = new ApprovalId("a-1");
    HandOverId OFFERED = new HandOverId("h-1");

    static GridCase reported(Channel channel, Category category) {
        return reported(ID, channel, category);
    }

    static GridCase reported(GridCaseId id, Channel channel, Category category) {
        return next(GridCase.report(
                id, Town.reported(channel, category, NINE, NINE), Plan.of(POLICY, channel, category), NINE, TERMS));
    }

    static GridCase reported() {
        return reported(HOTLINE, LEAK);
    }

    static GridCase verified(boolean found) {
        return next(
                reported(COUNTER, LEAK).intake().verify(WORKER, found, Option.none(), List.empty(), hours(1), TERMS));
    }

    static GridCase filed(Channel channel, Category category) {
        return next(reported(channel, category).intake().file(DUTY, hours(1), TERMS));
    }

    static GridCase filed() {
        return filed(HOTLINE, LEAK);
    }

    static GridCase dispatched(GridCase filed) {
        return next(filed.intake().dispatch(DISPATCHER, WATER, List.of(GAS), hours(2), TERMS));
    }

    static GridCase dispatched() {
        return dispatched(filed());
    }

    static GridCase inHand(GridCase filed) {
        return next(dispatched(filed).handling().take(LEAD, hours(3), TERMS));
    }

    static GridCase inHand() {
        return inHand(filed());
    }

    /** In hand, and the assistant is done. */
    static GridCase assisted(GridCase inHand) {
        return next(inHand.handling().assistDone(HELPER, Option.none(), hours(4), TERMS));
    }

    static Submission result(String... measures) {
        return new Submission(note("result").get(), List.of(measures), List.empty(), List.empty());
    }

    static GridCase submitted() {
        return next(assisted(inHand()).handling().submit(LEAD, result(), hours(5), TERMS));
    }

    static GridCase closed() {
        return next(submitted().checking().confirm(OFFICIAL, true, Option.none(), hours(6), TERMS));
    }

    static GridCase declined() {
        return next(reported().intake().decline(DUTY, "no-matter", Option.none(), hours(1), TERMS));
    }

    static GridCase merged() {
        var master = reported(new GridCaseId("c-2"), HOTLINE, LEAK);
        return next(reported().intake().merge(DUTY, master, hours(1), TERMS));
    }

    static GridCase voided() {
        var asked = next(reported().settling().askVoid(DUTY, ASKED, "mistake", Option.none(), hours(1), TERMS));
        return next(asked.settling().approve(OFFICIAL, ASKED, Option.none(), hours(1), TERMS));
    }

    /** A case in that stage. */
    static GridCase at(Stage.Name stage) {
        return switch (stage) {
            case REPORTED -> reported();
            case VERIFIED -> verified(true);
            case FILED -> filed();
            case DISPATCHED -> dispatched();
            case IN_HAND -> inHand();
            case SUBMITTED -> submitted();
            case CLOSED -> closed();
            case DECLINED -> declined();
            case MERGED -> merged();
            case VOID -> voided();
        };
    }

    /** With photos and measures that the playbook {@code corridor} asks for. */
    static GridCase inHandWithMeasures() {
        return assisted(inHand(filed(HOTLINE, PILES)));
    }

    static GridCase next(Either<Rejection, Decision<GridCase, GridCaseFact>> outcome) {
        return decided(outcome).next();
    }

    static Decision<GridCase, GridCaseFact> decided(Either<Rejection, Decision<GridCase, GridCaseFact>> outcome) {
        return outcome.getOrElseThrow(refused -> new AssertionError("refused: " + refused));
    }

    static Rejection refused(Either<Rejection, Decision<GridCase, GridCaseFact>> outcome) {
        return outcome.swap().getOrElseThrow(done -> new AssertionError("accepted: " + done.facts()));
    }

    /** How the clocks of a code stand, in the order in which they were opened. */
    static Seq<String> states(GridCase gridCase, String code, Instant at) {
        return gridCase.clocks()
                .all()
                .filter(clock -> clock.id().code().equals(code))
                .map(clock -> state(clock, at).name());
    }

    static ClockState state(Clock clock, Instant at) {
        return clock.state(at, at, TERMS.clocks()).value();
    }

    static Clock clock(GridCase gridCase, String code, int round) {
        return gridCase.clocks()
                .all()
                .find(clock -> clock.id().code().equals(code) && clock.id().round() == round)
                .get();
    }
}
