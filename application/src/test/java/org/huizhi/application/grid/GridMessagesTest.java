package org.huizhi.application.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Traversable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.huizhi.application.kernel.AccountRejection;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.grid.cases.CaseNumber;
import org.huizhi.domain.grid.cases.CheckingRejection;
import org.huizhi.domain.grid.cases.GridCaseRejection;
import org.huizhi.domain.grid.cases.Moment;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.AccessTable;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.huizhi.domain.kernel.duty.ApprovalRejection;
import org.huizhi.domain.kernel.duty.DutyRejection;
import org.huizhi.domain.kernel.duty.HandOver;
import org.huizhi.domain.kernel.duty.HandOverRejection;
import org.huizhi.domain.kernel.indicator.Window;
import org.huizhi.domain.kernel.territory.DivisionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GridMessagesTest {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final UnitId WATER = new UnitId("water");
    private static final CaseNumber NUMBER = CaseNumber.of(DAY, 42);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Words WORDS = Words.load(SHANGHAI);

    private static final Seq<Rejection> REJECTIONS = List.of(
            new GridCaseRejection.WrongStage(Verb.TAKE, Stage.Name.FILED),
            new GridCaseRejection.OccurredInFuture(NOON, NOON),
            new GridCaseRejection.OccurredLongAgo(NOON, NOON),
            new GridCaseRejection.VerificationMissing(),
            new GridCaseRejection.NothingFound(),
            new GridCaseRejection.ReturnWindowOver(NOON),
            new GridCaseRejection.MasterNotOpen(NUMBER, Stage.Name.CLOSED),
            new GridCaseRejection.MergedIntoItself(NUMBER),
            new GridCaseRejection.HoldsMerged(2),
            new GridCaseRejection.MeasuresSkipped("corridor", List.of("persuade")),
            new GridCaseRejection.PhotosMissing(0, 2),
            new GridCaseRejection.NothingToPause(),
            new GridCaseRejection.NotYoursToSettle(Verb.PAUSE),
            new GridCaseRejection.NoSuchReferral("h-1"),
            new CheckingRejection.LookBackTooEarly(DAY),
            new CheckingRejection.AlreadyLookedBack(),
            new CheckingRejection.NotTheReporter(Verb.RATE),
            new CheckingRejection.AlreadyRated(),
            new CheckingRejection.StarsOutOfRange(6),
            new CheckingRejection.ReopenWindowOver(DAY),
            new DutyRejection.NotTheHolder("grid.case.take"),
            new DutyRejection.NotAssisting(WATER),
            new DutyRejection.NoneAssisting(),
            new DutyRejection.AssistsOpen(List.of(WATER)),
            new DutyRejection.LeadAssistsItself(WATER),
            new DutyRejection.NextLevelDecides(2),
            new DutyRejection.MayNotReturn(2),
            new DutyRejection.VerifierHandledIt(),
            new HandOverRejection.NotOpen("Lapsed"),
            new HandOverRejection.NoReason(),
            new ApprovalRejection.NotAsked("a-1"),
            new ApprovalRejection.SelfApproval(),
            new ApprovalRejection.AlreadyApproved(new ActorId("li")),
            new ApprovalRejection.MandateNotInForce(new ActorId("li"), DAY),
            new ApprovalRejection.AlreadyAsked("pause"),
            new AccountRejection.AlreadyThere("li"),
            new AccountRejection.NoRole(),
            new AccountRejection.DutiesNotApart(),
            new AccountRejection.WrongPassword(),
            new AccountRejection.WeakPassword(),
            new Refusal.NotPermitted("grid.case.file"),
            new Refusal.NotEquipped("files"),
            new Refusal.NotEquipped("notices"),
            new Refusal.NotEquipped("locator"));

    @Test
    void no_rejection_is_forgotten_here() {
        var all = List.of(
                        GridCaseRejection.class,
                        CheckingRejection.class,
                        DutyRejection.class,
                        HandOverRejection.class,
                        ApprovalRejection.class,
                        AccountRejection.class)
                .flatMap(sort -> List.of(sort.getPermittedSubclasses()));
        assertThat(REJECTIONS.map(Object::getClass).toJavaSet()).containsAll(all);
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void every_rejection_says_what_is_wrong_and_how_to_mend_it(Rejection rejection) {
        WORDS.check(keys(rejection.reason()).appendAll(rejection.faults().flatMap(fault -> keys(fault.remedy()))));
        for (var language : Language.values()) {
            assertThat(WORDS.say(rejection, language)).doesNotContainPattern("\\{\\d+}");
        }
    }

    @Test
    void every_action_of_the_access_table_has_words() {
        WORDS.check(AccessTable.matrix().rows().keySet().map(action -> "action." + action));
    }

    @Test
    void every_stage_moment_and_state_of_a_hand_over_has_words() {
        WORDS.check(List.of(Stage.Name.values()).map(name -> "grid.stage." + name));
        WORDS.check(Moment.all().map(moment -> "clock.moment." + moment));
        WORDS.check(List.of(HandOver.State.class.getPermittedSubclasses())
                .map(state -> "handover.state." + state.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    @Test
    void every_figure_and_what_it_counts_has_words() {
        var window = new FigureWindow(new DivisionCode("310104"), NOON, NOON.plus(Duration.ofDays(1)));
        var figures = CaseFigure.all(LinkedHashMap.empty(), window, SHANGHAI);
        WORDS.check(figures.map(figure -> figure.indicator().measure().name()));
        WORDS.check(figures.flatMap(
                figure -> keys(figure.indicator().measure().unit().words())));
        WORDS.check(figures.map(figure -> figure.indicator().population()));
        WORDS.check(List.of(CaseCount.values())
                .map(count ->
                        "grid.figure." + count.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        assertThat(figures.map(figure -> figure.indicator().window())).allMatch(Window.Moments.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_names_the_action_and_the_stages_in_words(Language language) {
        var said = WORDS.say(new GridCaseRejection.WrongStage(Verb.FILE, Stage.Name.CLOSED), language);
        assertThat(said)
                .contains(
                        language == Language.ZH
                                ? new String[] {"立案", "已结案", "已上报、已核实"}
                                : new String[] {"file", "closed", "reported, verified"});
    }

    static java.util.List<Rejection> rejections() {
        return REJECTIONS.asJava();
    }

    private static Seq<String> keys(Phrase phrase) {
        return phrase.args().flatMap(GridMessagesTest::within).prepend(phrase.key());
    }

    private static Seq<String> within(Object arg) {
        if (arg instanceof Phrase phrase) {
            return keys(phrase);
        }
        return arg instanceof Traversable<?> many ? many.toList().flatMap(GridMessagesTest::within) : List.empty();
    }
}
