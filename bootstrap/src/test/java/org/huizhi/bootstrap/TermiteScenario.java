package org.huizhi.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.huizhi.application.grid.CaseCommands;
import org.huizhi.application.grid.CaseFilter;
import org.huizhi.application.grid.Reported;
import org.huizhi.application.grid.ReporterCard;
import org.huizhi.application.kernel.ReadLog;
import org.huizhi.domain.grid.cases.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * 武康大楼白蚁: termites swarm in an old house; the street's desk, the termite station and the neighbourhood see it through to a closure
 * that somebody else has verified, and to the relapse a week later. Contact and visit within 24 hours, done within 48, each clock by
 * itself.
 */
class TermiteScenario extends WukangHouse {

    @ParameterizedTest
    @EnumSource(WukangHouse.On.class)
    void g1_18_termites_are_met_within_24_and_cleared_within_48_hours_and_both_clocks_say_so(On store) {
        begin(store);
        var id = inHand();

        till("2026-05-18T21:30");
        assertThat(states(done(cases().contact(by(STATION), id, visit("约明早八点上门")))))
                .containsExactly("MET", "RUNNING", "RUNNING");
        assertThat(states(done(cases().arrive(by(STATION), id, visit("楼道与室内已排查")))))
                .containsExactly("MET", "MET", "RUNNING");

        till("2026-05-20T18:00");
        assertThat(refused(cases().submit(by(STATION), id, submit("灭治"))).code())
                .isEqualTo("kernel.duty.assists-open");
        done(cases().assistDone(by(REPAIRERS), id, new CaseCommands.AssistDone(words("护墙板已拆装"))));
        assertThat(refused(cases().submit(by(STATION), id, submit("灭治"))).code())
                .isEqualTo("grid.case.measures-skipped");
        done(cases().submit(by(STATION), id, submit("勘查", "定位", "灭治", "现场整理")));

        assertThat(refused(cases().confirm(by(STATION), id, confirm(true))).code())
                .isEqualTo("kernel.not-permitted");
        var closed = done(cases().confirm(by(NEIGHBOURHOOD), id, confirm(true)));
        assertThat(closed.state().stage().name()).isEqualTo(Stage.Name.CLOSED);
        assertThat(states(closed)).containsExactly("MET", "MET", "MET", "MET");
        done(cases().rate(by(RESIDENT), id, new CaseCommands.Rate(true, 5, words("谢谢"))));
    }

    @ParameterizedTest
    @EnumSource(WukangHouse.On.class)
    void g1_10_waiting_for_the_residents_appointment_is_a_pause_that_another_approves(On store) {
        begin(store);
        var id = inHand();

        till("2026-05-18T22:00");
        var asked = done(cases().pause(by(STATION), id, new CaseCommands.Pause(List.empty(), "等待居民预约", words("明早六点"))));
        assertThat(states(asked)).containsExactly("RUNNING", "RUNNING", "RUNNING");
        var approval =
                CaseCommands.Approve.of(asked.state().approvals().open().head().id());
        assertThat(states(done(cases().approve(by(DISPATCHER), id, approval))))
                .containsExactly("RUNNING", "RUNNING", "PAUSED");

        till("2026-05-19T06:00");
        var resumed = done(cases().resume(by(STATION), id));
        assertThat(due(resumed, "contact")).contains(at("2026-05-19T19:30"));
        assertThat(due(resumed, "finish")).contains(at("2026-05-21T03:30"));
    }

    @ParameterizedTest
    @EnumSource(WukangHouse.On.class)
    void g1_14_a_week_later_they_are_back_and_the_second_round_has_clocks_of_its_own(On store) {
        begin(store);
        var id = inHand();
        closed(id);
        assertThat(refused(cases().lookBack(by(WORKER), id, lookBack(false))).code())
                .isEqualTo("grid.case.look-back-too-early");

        till("2026-05-25T09:00");
        var relapsed = done(cases().lookBack(by(WORKER), id, lookBack(false)));
        assertThat(relapsed.state().stage().name()).isEqualTo(Stage.Name.FILED);
        assertThat(relapsed.state().rounds().number()).isEqualTo(2);

        done(cases().dispatch(by(DISPATCHER), id, new CaseCommands.Dispatch("白蚁防治所", List.empty())));
        done(cases().take(by(STATION), id));
        done(cases().contact(by(STATION), id, visit("再次联系")));
        till("2026-05-26T09:00:00.000001");
        done(cases().arrive(by(STATION), id, visit("迟到")));
        done(cases().submit(by(STATION), id, submit("灭治")));
        var again = done(cases().confirm(by(NEIGHBOURHOOD), id, confirm(true)));

        assertThat(states(again).take(4)).containsExactly("MET", "BREACHED", "MET", "MET");
        assertThat(states(again).drop(4)).containsExactly("MET", "MET", "MET", "MET");
        assertThat(facts(id))
                .endsWith(
                        "Closed",
                        "LookedBack",
                        "RoundBegun",
                        "Dispatched",
                        "Taken",
                        "Contacted",
                        "Arrived",
                        "Submitted",
                        "Closed");
    }

    @ParameterizedTest
    @EnumSource(WukangHouse.On.class)
    void x9_who_told_it_is_opened_for_whoever_must_call_and_the_look_is_written_down(On store) {
        begin(store);
        var id = reported();
        var card = new ReporterCard(Option.of("张秀英"), Option.of("13812345678"));

        assertThat(cases().reporter(by(DUTY), id)).containsExactly(card);
        assertThat(refused(cases().reporter(by(WORKER), id)).code()).isEqualTo("kernel.not-found");
        dispatched(id);
        assertThat(refused(cases().reporter(by(DUTY), id)).code()).isEqualTo("kernel.not-found");
        assertThat(refused(cases().reporter(by(REPAIRERS), id)).code()).isEqualTo("kernel.not-found");
        till("2026-05-18T20:00");
        assertThat(cases().reporter(by(STATION), id)).containsExactly(card);

        assertThat(storage.looks()
                        .of("grid-case", id.value())
                        .map(look -> look.actor().value() + " " + look.field()))
                .containsExactly("duty reporter", "station reporter");
        assertThat(storage.looks().of("grid-case", id.value()).map(ReadLog.Look::at))
                .containsExactly(at("2026-05-18T19:30"), at("2026-05-18T20:00"));
        assertThat(card).hasToString("ReporterCard[***]");
    }

    @ParameterizedTest
    @EnumSource(WukangHouse.On.class)
    void g1_24_what_concerns_a_child_goes_to_the_drop_box_and_leaves_no_trace(On store) {
        begin(store);
        var call = by(RESIDENT).keyed("child-1", "body");
        var passed = cases().report(call, report("未成年人风险线索", "楼上孩子常独自哭泣")).get();
        assertThat(passed).isInstanceOf(Reported.Passed.class);
        assertThat(cases().report(call, report("未成年人风险线索", "楼上孩子常独自哭泣")).get()).isEqualTo(passed);

        assertThat(cases().list(by(DUTY), CaseFilter.all()).get().items()).isEmpty();
        assertThat(storage.people().page(Option.none(), 10)).isEmpty();
        assertThat(storage.receipts().find(RESIDENT.id(), "child-1")).isEmpty();
        var next = reported();
        assertThat(done(next).state().report().number().value()).endsWith("00001");
        assertThat(facts(next)).containsExactly("Reported");
    }
}
