package org.huizhi.testkit.failure;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.huizhi.application.Huizhi;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseSheet;
import org.huizhi.application.grid.GridCases;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Outcome;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.grid.cases.FileId;
import org.huizhi.domain.grid.cases.GridCaseId;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.people.Mobile;
import org.huizhi.testkit.MovingClock;
import org.huizhi.testkit.SampleCast;
import org.huizhi.testkit.SampleDistrict;

/**
 * 经过: what happens to a case of the sample district before the use case under test is called.
 *
 * @param huizhi the system
 * @param clock its clock
 */
record Story(Huizhi huizhi, MovingClock clock) {

    static final Option<Plain> NOTE = Option.of(new Plain("附言"));

    GridCases cases() {
        return huizhi.gridCases();
    }

    void until(String instant) {
        clock.advance(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    /** The request under test: with a key, so that it may be repeated. */
    static Call request(Actor by) {
        return Call.by(by).keyed("the-request", "the request in words");
    }

    static CaseCommands.Report leak(String channel) {
        return new CaseCommands.Report(
                channel,
                "2102",
                new Plain("墙面渗水"),
                Option.none(),
                Option.of(new CaseCommands.Teller(Option.of(new Plain("张三")), Option.of(new Mobile("13800138000")))),
                List.of(new FileId("photo-1")),
                new CaseCommands.Where.InDivision(SampleDistrict.HERE, Option.of(new Plain("一号楼"))));
    }

    static CaseCommands.Submit done() {
        return new CaseCommands.Submit(new Plain("已修复"), List.empty(), List.empty(), List.of(new FileId("photo-2")));
    }

    GridCaseId reported() {
        return reported("quick");
    }

    GridCaseId reported(String channel) {
        return cases().report(Call.by(SampleCast.RESIDENT), leak(channel))
                .get()
                .opened()
                .get();
    }

    GridCaseId filed() {
        var id = reported();
        return did(cases().file(Call.by(SampleCast.DUTY), id));
    }

    /** With an assistant. */
    GridCaseId dispatched() {
        var id = filed();
        return did(cases().dispatch(
                        Call.by(SampleCast.DISPATCHER), id, new CaseCommands.Dispatch("water", List.of("gas"))));
    }

    /** With an assistant that is not done yet. */
    GridCaseId taken() {
        var id = dispatched();
        return did(cases().take(Call.by(SampleCast.PLUMBER), id));
    }

    GridCaseId submittable() {
        var id = taken();
        return did(cases().assistDone(Call.by(SampleCast.FITTER), id, new CaseCommands.AssistDone(Option.none())));
    }

    GridCaseId submitted() {
        var id = submittable();
        return did(cases().submit(Call.by(SampleCast.PLUMBER), id, done()));
    }

    GridCaseId closed() {
        var id = submitted();
        return did(cases().confirm(Call.by(SampleCast.OFFICIAL), id, new CaseCommands.Confirm(true, Option.none())));
    }

    GridCaseId pauseAsked() {
        var id = taken();
        return did(cases().pause(Call.by(SampleCast.PLUMBER), id, new CaseCommands.Pause(List.empty(), "other", NOTE)));
    }

    GridCaseId paused() {
        var id = pauseAsked();
        return did(cases().approve(Call.by(SampleCast.DISPATCHER), id, approval(id)));
    }

    GridCaseId referred() {
        var id = filed();
        return did(cases().refer(Call.by(SampleCast.DUTY), id, new CaseCommands.Refer("project", NOTE)));
    }

    /** Nothing but the offer waits for time. */
    GridCaseId offeredAfterClosure() {
        var id = closed();
        return did(cases().refer(Call.by(SampleCast.DUTY), id, new CaseCommands.Refer("project", NOTE)));
    }

    GridCaseId merged() {
        var master = reported();
        var id = reported();
        return did(cases().merge(Call.by(SampleCast.DUTY), id, new CaseCommands.Merge(master.value())));
    }

    CaseCommands.Approve approval(GridCaseId id) {
        return CaseCommands.Approve.of(
                sheet(id).state().approvals().open().head().id());
    }

    CaseCommands.Withdraw offer(GridCaseId id) {
        return new CaseCommands.Withdraw(sheet(id).state().referrals().head().id());
    }

    private CaseSheet sheet(GridCaseId id) {
        return cases().find(Call.by(SampleCast.DUTY), id).get();
    }

    private static GridCaseId did(Either<Rejection, Outcome<CaseSheet>> outcome) {
        return outcome.getOrElseThrow(no -> new IllegalStateException("the story stops: " + no))
                .value()
                .state()
                .id();
    }
}
