package org.huizhi.domain.grid.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.grid.cases.Town.NINE;
import static org.huizhi.domain.kernel.Rejection.Kind.CONFLICT;
import static org.huizhi.domain.kernel.Rejection.Kind.FORBIDDEN;
import static org.huizhi.domain.kernel.Rejection.Kind.INVALID;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Rejection.Kind;
import org.huizhi.domain.kernel.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The public face of every rejection of a case: its code and kind never change, and it says what a person needs. */
class RejectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final CaseNumber NUMBER = CaseNumber.of(DAY, 7);

    static Stream<Arguments> faces() {
        return Stream.of(
                face("occurred-in-future", INVALID, new GridCaseRejection.OccurredInFuture(NINE, NINE), "occurredAt"),
                face("occurred-long-ago", INVALID, new GridCaseRejection.OccurredLongAgo(NINE, NINE), "occurredAt"),
                face("verification-missing", CONFLICT, new GridCaseRejection.VerificationMissing()),
                face("nothing-found", CONFLICT, new GridCaseRejection.NothingFound()),
                face("merged-into-itself", INVALID, new GridCaseRejection.MergedIntoItself(NUMBER), "into"),
                face(
                        "measures-skipped",
                        INVALID,
                        new GridCaseRejection.MeasuresSkipped("corridor", List.of("a", "b")),
                        "measures",
                        "measures"),
                face("photos-missing", INVALID, new GridCaseRejection.PhotosMissing(0, 2), "photos"),
                face("master-not-open", CONFLICT, new GridCaseRejection.MasterNotOpen(NUMBER, Stage.Name.VOID), "into"),
                face("nothing-to-pause", CONFLICT, new GridCaseRejection.NothingToPause()),
                face("no-such-referral", CONFLICT, new GridCaseRejection.NoSuchReferral("h"), "handOver"),
                face("already-looked-back", CONFLICT, new CheckingRejection.AlreadyLookedBack()),
                face("already-rated", CONFLICT, new CheckingRejection.AlreadyRated()),
                face("stars-out-of-range", INVALID, new CheckingRejection.StarsOutOfRange(6), "stars"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faces")
    void g1_1_a_code_and_a_kind_that_never_change(String code, Kind kind, Rejection rejection, Seq<String> fields) {
        assertThat(rejection.code()).isEqualTo("grid.case." + code);
        assertThat(rejection.kind()).isEqualTo(kind);
        assertThat(rejection.reason().key()).isEqualTo(rejection.code());
        assertThat(rejection.faults().map(Fault::field)).isEqualTo(fields);
    }

    @Test
    void g1_1_what_was_tried_where_and_from_where_it_can_be_done() {
        var rejection = new GridCaseRejection.WrongStage(Verb.FILE, Stage.Name.CLOSED);

        assertThat(rejection.kind()).isEqualTo(CONFLICT);
        assertThat(rejection.reason())
                .isEqualTo(Phrase.of(
                        "grid.case.wrong-stage",
                        Phrase.of("action.grid.case.file"),
                        Phrase.of("grid.stage.CLOSED"),
                        List.of(Phrase.of("grid.stage.REPORTED"), Phrase.of("grid.stage.VERIFIED"))));
    }

    @Test
    void g1_1_when_a_window_ended_and_who_may_is_said() {
        assertThat(new GridCaseRejection.ReturnWindowOver(NINE).reason().args()).containsExactly(NINE);
        assertThat(new GridCaseRejection.HoldsMerged(2).reason().args()).containsExactly(2);
        assertThat(new GridCaseRejection.MeasuresSkipped("corridor", List.of("a"))
                        .reason()
                        .args())
                .containsExactly(List.of(Term.measure("corridor", "a")));
        assertThat(new CheckingRejection.LookBackTooEarly(DAY).reason().args()).containsExactly(DAY);
        assertThat(new CheckingRejection.ReopenWindowOver(DAY).reason().args()).containsExactly(DAY);
        var forbidden = List.of(
                new CheckingRejection.NotTheReporter(Verb.RATE), new GridCaseRejection.NotYoursToSettle(Verb.RATE));
        assertThat(forbidden.map(Rejection::kind)).containsOnly(FORBIDDEN);
        assertThat(forbidden.map(each -> each.reason().args()))
                .containsOnly(List.of(Phrase.of("action.grid.case.rate")));
    }

    @Test
    void g1_1_an_id_fits_a_path() {
        for (var of : List.<Function<String, Object>>of(GridCaseId::new, HandOverId::new, FileId::new)) {
            assertThat(of.apply("c-1")).isNotNull();
            assertThatThrownBy(() -> of.apply("C 1")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Arguments face(String code, Kind kind, Rejection rejection, String... fields) {
        return Arguments.of(code, kind, rejection, List.of(fields));
    }
}
