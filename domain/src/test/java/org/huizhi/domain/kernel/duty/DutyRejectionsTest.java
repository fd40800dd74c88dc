package org.huizhi.domain.kernel.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huizhi.domain.kernel.Rejection.Kind.CONFLICT;
import static org.huizhi.domain.kernel.Rejection.Kind.FORBIDDEN;
import static org.huizhi.domain.kernel.Rejection.Kind.INVALID;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Rejection.Kind;
import org.huizhi.domain.kernel.Term;
import org.huizhi.domain.kernel.access.ActorId;
import org.huizhi.domain.kernel.access.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The public face of every rejection of duty, hand-overs and approvals. */
class DutyRejectionsTest {

    private static final UnitId WATER = new UnitId("water");
    private static final ActorId LI = new ActorId("li");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    static Stream<Arguments> faces() {
        return Stream.of(
                face("duty.not-the-holder", FORBIDDEN, new DutyRejection.NotTheHolder("grid.case.take")),
                face("duty.not-assisting", CONFLICT, new DutyRejection.NotAssisting(WATER), "unit"),
                face("duty.none-assisting", CONFLICT, new DutyRejection.NoneAssisting()),
                face("duty.assists-open", CONFLICT, new DutyRejection.AssistsOpen(List.of(WATER))),
                face("duty.lead-assists-itself", INVALID, new DutyRejection.LeadAssistsItself(WATER), "assists"),
                face("duty.next-level-decides", FORBIDDEN, new DutyRejection.NextLevelDecides(2)),
                face("duty.may-not-return", CONFLICT, new DutyRejection.MayNotReturn(2)),
                face("duty.verifier-handled-it", FORBIDDEN, new DutyRejection.VerifierHandledIt()),
                face("handover.not-open", CONFLICT, new HandOverRejection.NotOpen("Lapsed")),
                face("handover.no-reason", INVALID, new HandOverRejection.NoReason()),
                face("approval.not-asked", CONFLICT, new ApprovalRejection.NotAsked("a"), "approval"),
                face("approval.self", FORBIDDEN, new ApprovalRejection.SelfApproval()),
                face("approval.already-approved", CONFLICT, new ApprovalRejection.AlreadyApproved(LI)),
                face("approval.mandate-not-in-force", FORBIDDEN, new ApprovalRejection.MandateNotInForce(LI, DAY)),
                face("approval.already-asked", CONFLICT, new ApprovalRejection.AlreadyAsked("pause")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faces")
    void d1_a_code_and_a_kind_that_never_change(String code, Kind kind, Rejection rejection, Seq<String> fields) {
        assertThat(rejection.code()).isEqualTo("kernel." + code);
        assertThat(rejection.kind()).isEqualTo(kind);
        assertThat(rejection.reason().key()).isEqualTo(rejection.code());
        assertThat(rejection.faults().map(Fault::field)).isEqualTo(fields);
    }

    @Test
    void d3_how_often_and_d1_who_is_said() {
        assertThat(new DutyRejection.NextLevelDecides(2).reason().args()).containsExactly(2);
        assertThat(new DutyRejection.MayNotReturn(3).reason().args()).containsExactly(3);
        assertThat(new DutyRejection.AssistsOpen(List.of(WATER)).reason().args())
                .containsExactly(List.of(Term.unit("water")));
        assertThat(new ApprovalRejection.MandateNotInForce(LI, DAY).reason().args())
                .containsExactly("li", DAY);
    }

    @Test
    void d1_an_id_fits_a_path() {
        for (var of : List.<Function<String, Object>>of(UnitId::new, ActorId::new, ApprovalId::new)) {
            assertThat(of.apply("u-1")).isNotNull();
            assertThatThrownBy(() -> of.apply("U 1")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Arguments face(String code, Kind kind, Rejection rejection, String... fields) {
        return Arguments.of(code, kind, rejection, List.of(fields));
    }
}
