package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.huizhi.bootstrap.api.Api.Reply;
import org.junit.jupiter.api.Test;

/** The training clock stands still, goes on and moves forward; a real district has none. */
class TrainingClockTest {

    private final Api anybody = Api.as("volunteer");

    @Test
    void it_stands_still_moves_forward_and_goes_on() {
        var frozen = done(anybody.post(Clock.PATH, "{'freeze':true}"), 200);
        assertThat(frozen.json().at("/frozen").booleanValue()).isTrue();
        assertThat(anybody.get(Clock.PATH).at("/now")).isEqualTo(frozen.at("/now"));

        var moved = done(anybody.post(Clock.PATH, "{'advance':'PT24H'}"), 200);
        assertThat(Duration.between(now(frozen), now(moved))).isEqualTo(Duration.ofHours(24));
        assertThat(moved.at("/now")).endsWith("+08:00");

        assertThat(done(anybody.post(Clock.PATH, "{'freeze':false}"), 200)
                        .json()
                        .at("/frozen")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void what_falls_due_on_the_way_has_happened_when_the_answer_comes() {
        var reported = Cases.reported();

        Clock.advance("P3D");

        var late = Api.as("duty").get(Cases.path(reported));
        assertThat(late.each("/clocks", "/state")).containsOnly("BREACHED");
        assertThat(late.each("/overlays", "")).containsExactly("SUPERVISED");
        assertThat(Api.as("duty").get(Cases.path(reported) + "/history").each("/items", "/fact"))
                .contains("RungReached");
    }

    @Test
    void it_is_told_one_thing_at_a_time_and_never_runs_back() {
        assertThat(anybody.post(Clock.PATH, "{}").faults()).containsExactly(" web.clock.one-of-two");
        assertThat(anybody.post(Clock.PATH, "{'freeze':true,'advance':'PT1H'}").status())
                .isEqualTo(400);
        assertThat(anybody.post(Clock.PATH, "{'advance':'soon'}").faults())
                .containsExactly("advance web.amount.malformed");
        assertThat(anybody.post(Clock.PATH, "{'advance':'-PT1H'}").code()).isEqualTo("kernel.clock.backwards");
        assertThat(anybody.post(Clock.PATH, "{'advance':'PT0S'}").status()).isEqualTo(422);
    }

    @Test
    void a_real_district_has_none() {
        var nobody = Api.nobody().at(TestServer.real());
        var token = Tokens.bearing(Tokens.claims().build()).at(TestServer.real());

        assertThat(nobody.get(Clock.PATH).status()).isEqualTo(401);
        assertThat(token.get(Clock.PATH).code()).isEqualTo("web.path.unknown");
        assertThat(token.post(Clock.PATH, "{'freeze':true}").status()).isEqualTo(404);
        assertThat(nobody.get("/v3/api-docs").json().at("/paths").has(Clock.PATH))
                .isFalse();
        assertThat(Api.nobody().get("/v3/api-docs").json().at("/paths").has(Clock.PATH))
                .isTrue();
    }

    private static OffsetDateTime now(Reply reading) {
        return OffsetDateTime.parse(reading.at("/now"));
    }
}
