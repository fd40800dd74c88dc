package org.huizhi.adapters.web.api.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.huizhi.application.kernel.DistrictClock;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.grid.cases.GridCaseRejection;
import org.huizhi.domain.grid.cases.Stage;
import org.huizhi.domain.grid.cases.Verb;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.Unacceptable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    private static final Fault FAULT = Fault.of("id", "", "kernel.id.malformed");

    @Test
    void refusals_before_any_rule_have_their_own() {
        assertThat(Status.of(Malformed.of(FAULT))).isEqualTo(400);
        assertThat(Status.of(new Refusal.NotFound("x"))).isEqualTo(404);
        assertThat(Status.of(new Refusal.Stale("x", 1))).isEqualTo(412);
        assertThat(Status.of(new Refusal.VersionUnstated("x"))).isEqualTo(428);
        assertThat(Status.of(new Refusal.NotPermitted("x"))).isEqualTo(403);
        assertThat(Status.of(new Refusal.NotEquipped("files"))).isEqualTo(503);
        assertThat(Status.of(new Refusal.KeyReused("k"))).isEqualTo(422);
        assertThat(Status.of(new Refusal.Repeated("k"))).isEqualTo(409);
    }

    @Test
    void rules_answer_by_their_kind() {
        assertThat(Status.of(Unacceptable.of(FAULT))).isEqualTo(422);
        assertThat(Status.of(new DistrictClock.Backwards(Duration.ZERO))).isEqualTo(422);
        assertThat(Status.of(new GridCaseRejection.WrongStage(Verb.FILE, Stage.Name.VOID)))
                .isEqualTo(409);
        assertThat(Status.of(kind(Rejection.Kind.MISSING))).isEqualTo(422);
        assertThat(Status.of(kind(Rejection.Kind.FORBIDDEN))).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(HttpRefusal.class)
    void refusals_of_the_door_state_theirs(HttpRefusal refusal) {
        assertThat(Status.of(refusal)).isEqualTo(refusal.status());
        assertThat(refusal.reason())
                .isInstanceOf(Phrase.class)
                .extracting(Phrase::key)
                .isEqualTo(refusal.code());
    }

    @ParameterizedTest
    @CsvSource({
        "400, UNREADABLE",
        "404, UNKNOWN_PATH",
        "405, METHOD_NOT_ALLOWED",
        "406, NOT_ACCEPTABLE",
        "413, BODY_TOO_LARGE",
        "415, NOT_JSON",
        "418, UNREADABLE",
        "431, UNREADABLE",
        "500, BROKEN",
        "502, BROKEN",
        "503, UNAVAILABLE"
    })
    void a_status_from_below_has_a_refusal(int status, HttpRefusal refusal) {
        assertThat(HttpRefusal.of(status)).isEqualTo(refusal);
    }

    private static Rejection kind(Rejection.Kind kind) {
        return new Rejection() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public String code() {
                return "kernel.place.outside";
            }
        };
    }
}
