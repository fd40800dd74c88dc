package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.domain.grid.cases.Lives.ASKED;
import static org.huizhi.domain.grid.cases.Lives.OFFERED;
import static org.huizhi.domain.grid.cases.Lives.refused;
import static org.huizhi.domain.grid.cases.Lives.reported;
import static org.huizhi.domain.grid.cases.Lives.result;
import static org.huizhi.domain.grid.cases.Town.DISPATCHER;
import static org.huizhi.domain.grid.cases.Town.DUTY;
import static org.huizhi.domain.grid.cases.Town.GAS;
import static org.huizhi.domain.grid.cases.Town.HELPER;
import static org.huizhi.domain.grid.cases.Town.HOTLINE;
import static org.huizhi.domain.grid.cases.Town.LEAD;
import static org.huizhi.domain.grid.cases.Town.LEAK;
import static org.huizhi.domain.grid.cases.Town.OFFICIAL;
import static org.huizhi.domain.grid.cases.Town.PROJECT;
import static org.huizhi.domain.grid.cases.Town.RESIDENT;
import static org.huizhi.domain.grid.cases.Town.TERMS;
import static org.huizhi.domain.grid.cases.Town.WATER;
import static org.huizhi.domain.grid.cases.Town.WORKER;
import static org.huizhi.domain.grid.cases.Town.hours;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.stream.Stream;
import org.huizhi.domain.kernel.Decision;
import org.huizhi.domain.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage against every verb: the table of G1, written out by hand. */
class StageTableTest {

    private static final String OPEN = "REPORTED VERIFIED FILED DISPATCHED IN_HAND SUBMITTED";
    private static final String BEFORE_SUBMISSION = "REPORTED VERIFIED FILED DISPATCHED IN_HAND";
    private static final String LED = "DISPATCHED IN_HAND";
    private static final String FROM_FILING = "FILED DISPATCHED IN_HAND SUBMITTED CLOSED";
    private static final Instant NOW = hours(7);

    private static final Map<Verb, String> TABLE = HashMap.<Verb, String>empty()
            .put(Verb.VERIFY, "REPORTED")
            .put(Verb.FILE, "REPORTED VERIFIED")
            .put(Verb.DECLINE, "REPORTED VERIFIED")
            .put(Verb.MERGE, "REPORTED VERIFIED")
            .put(Verb.UNMERGE, "MERGED")
            .put(Verb.DISPATCH, "FILED")
            .put(Verb.RETURN, "DISPATCHED")
            .put(Verb.TAKE, "DISPATCHED")
            .put(Verb.CONTACT, BEFORE_SUBMISSION)
            .put(Verb.ARRIVE, BEFORE_SUBMISSION)
            .put(Verb.PAUSE, LED)
            .put(Verb.RESUME, LED)
            .put(Verb.EXTEND, LED)
            .put(Verb.ASSIST_DONE, LED)
            .put(Verb.RELEASE, LED)
            .put(Verb.SUBMIT, "IN_HAND")
            .put(Verb.CONFIRM, "SUBMITTED")
            .put(Verb.LOOK_BACK, "CLOSED")
            .put(Verb.RATE, "CLOSED")
            .put(Verb.REOPEN, "CLOSED")
            .put(Verb.VOID, OPEN)
            .put(Verb.APPROVE, OPEN)
            .put(Verb.REFUSE, OPEN)
            .put(Verb.REFER, FROM_FILING)
            .put(Verb.ANSWER, FROM_FILING)
            .put(Verb.WITHDRAW, FROM_FILING);

    static Stream<Arguments> everything() {
        return List.of(Verb.values())
                .flatMap(verb -> List.of(Stage.Name.values()).map(stage -> Arguments.of(verb, stage)))
                .toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void g1_1_a_verb_is_refused_in_every_stage_the_table_does_not_name(Verb verb, Stage.Name stage) {
        var gridCase = Lives.at(stage);
        var wrong = new GridCaseRejection.WrongStage(verb, stage);

        assertThat(gridCase.stage().name()).isEqualTo(stage);
        if (List.of(TABLE.get(verb).get().split(" ")).contains(stage.name())) {
            assertThat(gridCase.obstacle(verb, someone(verb), NOW, TERMS)).doesNotContain(wrong);
        } else {
            assertThat(gridCase.obstacle(verb, someone(verb), NOW, TERMS)).contains(wrong);
            assertThat(refused(attempt(verb, gridCase))).isEqualTo(wrong);
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.Name.class)
    void g1_1_a_case_is_open_until_it_is_closed_or_leaves_by_a_side_exit(Stage.Name stage) {
        assertThat(stage.open()).isEqualTo(List.of(OPEN.split(" ")).contains(stage.name()));
        assertThat(Lives.at(stage).stage().open()).isEqualTo(stage.open());
    }

    @Test
    void g1_1_a_verb_stands_in_paths_and_in_the_access_table_by_its_name() {
        assertThat(Verb.LOOK_BACK.code()).isEqualTo("look-back");
        assertThat(Verb.LOOK_BACK.action()).isEqualTo("grid.case.look-back");
        assertThat(List.of(Verb.values()).map(Verb::code).distinct()).hasSize(Verb.values().length);
    }

    private static org.huizhi.domain.kernel.access.Actor someone(Verb verb) {
        return switch (verb) {
            case VERIFY -> WORKER;
            case FILE, DECLINE, MERGE, UNMERGE, VOID, REFER, WITHDRAW -> DUTY;
            case DISPATCH, CONTACT, ARRIVE, RELEASE, APPROVE, REFUSE -> DISPATCHER;
            case RETURN, TAKE, PAUSE, RESUME, EXTEND, SUBMIT -> LEAD;
            case ASSIST_DONE -> HELPER;
            case CONFIRM, LOOK_BACK, ANSWER -> OFFICIAL;
            case RATE, REOPEN -> RESIDENT;
        };
    }

    private static Either<Rejection, Decision<GridCase, GridCaseFact>> attempt(Verb verb, GridCase on) {
        var by = someone(verb);
        var none = Option.<org.huizhi.domain.kernel.Note>none();
        return switch (verb) {
            case VERIFY -> on.intake().verify(by, true, none, List.empty(), NOW, TERMS);
            case FILE -> on.intake().file(by, NOW, TERMS);
            case DECLINE -> on.intake().decline(by, "no-matter", none, NOW, TERMS);
            case MERGE -> on.intake().merge(by, reported(new GridCaseId("c-3"), HOTLINE, LEAK), NOW, TERMS);
            case UNMERGE -> on.intake().unmerge(by, NOW, TERMS);
            case DISPATCH -> on.intake().dispatch(by, WATER, List.of(GAS), NOW, TERMS);
            case RETURN -> on.handling().giveBack(by, "not-ours", none, NOW, TERMS);
            case TAKE -> on.handling().take(by, NOW, TERMS);
            case CONTACT -> on.handling().contact(by, none, List.empty(), NOW, TERMS);
            case ARRIVE -> on.handling().arrive(by, none, List.empty(), NOW, TERMS);
            case PAUSE -> on.settling().askPause(by, ASKED, List.of("finish"), "wait", none, NOW, TERMS);
            case RESUME -> on.settling().resume(by, NOW, TERMS);
            case EXTEND -> on.settling().askExtension(by, ASKED, new Ask.Extend("finish", "P1D", "rain"), NOW, TERMS);
            case ASSIST_DONE -> on.handling().assistDone(by, none, NOW, TERMS);
            case RELEASE -> on.handling().release(by, GAS, "not-needed", NOW, TERMS);
            case SUBMIT -> on.handling().submit(by, result(), NOW, TERMS);
            case CONFIRM -> on.checking().confirm(by, true, none, NOW, TERMS);
            case LOOK_BACK -> on.checking().lookBack(by, true, none, List.empty(), NOW, TERMS);
            case RATE -> on.checking().rate(by, true, 5, none, NOW, TERMS);
            case REOPEN -> on.checking().reopen(by, "again", none, NOW, TERMS);
            case VOID -> on.settling().askVoid(by, ASKED, "mistake", none, NOW, TERMS);
            case APPROVE -> on.settling().approve(by, ASKED, Option.none(), NOW, TERMS);
            case REFUSE -> on.settling().refuse(by, ASKED, "no", NOW, TERMS);
            case REFER -> on.referring().offer(by, OFFERED, PROJECT, none, NOW, TERMS);
            case ANSWER -> on.referring().answer(by, OFFERED, true, Option.none(), NOW, TERMS);
            case WITHDRAW -> on.referring().withdraw(by, OFFERED, NOW, TERMS);
        };
    }
}
