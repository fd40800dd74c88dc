package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.huizhi.bootstrap.api.Api.Reply;
import org.junit.jupiter.api.Test;

/** Who is let in, by password and by token, and what somebody may do whose password has to be changed. */
class AccessTest {

    private static final String ME = "/api/v1/accounts/me";

    @Test
    void a_login_says_who_it_is() {
        var me = Api.as("unit").get(ME);

        assertThat(me.body())
                .isEqualTo(
                        "{\"login\":\"unit\",\"grants\":[{\"role\":\"HANDLING_UNIT\",\"scope\":\"310104003\",\"unit\":\"unit\"}],"
                                + "\"enabled\":true,\"mustChangePassword\":false}");
    }

    @Test
    void a_token_stands_for_whom_its_claims_say() {
        var bearer = Tokens.bearing(Tokens.claims().build());

        assertThat(bearer.get(ME).at("/login")).isEqualTo("p-4711");
        assertThat(bearer.get(ME).at("/grants/0/role")).isEqualTo("DUTY_OFFICER");
        assertThat(bearer.post(Api.CASES, Cases.REPORT).status()).isEqualTo(201);
    }

    @Test
    void a_token_may_say_for_whom_its_bearer_acts() {
        var mandate = Map.of("principal", "p-1", "from", "2020-01-01");
        var bearer =
                Tokens.bearing(Tokens.claims().claim("huizhi_mandate", mandate).build());

        var reported = done(bearer.post(Api.CASES, Cases.REPORT), 201);

        assertThat(bearer.get(Cases.path(reported) + "/history").at("/items/0/onBehalfOf"))
                .isEqualTo("p-1");
    }

    @Test
    void a_token_that_is_not_meant_for_us_or_not_readable_is_refused() {
        invalid(claims -> claims.audience("somebody-else"));
        invalid(claims -> claims.audience((String) null));
        invalid(claims -> claims.subject("Not An Id"));
        invalid(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(3600))));
        invalid(claims -> claims.claim("huizhi_grants", null));
        invalid(claims -> claims.claim("huizhi_grants", List.of()));
        invalid(claims -> claims.claim("huizhi_grants", List.of(Map.of("role", "EMPEROR", "scope", "310104"))));
        invalid(claims -> claims.claim("huizhi_grants", List.of(Map.of("role", "TIMEKEEPER", "scope", "310104"))));
        invalid(claims -> claims.claim("huizhi_grants", List.of(Map.of("role", "HANDLING_UNIT", "scope", "310104"))));
        invalid(claims -> claims.claim("huizhi_grants", List.of(Map.of("role", "AUDITOR", "scope", "31"))));
        invalid(claims -> claims.claim("huizhi_mandate", Map.of("principal", "p-1", "from", "yesterday")));
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() {
        var token = Tokens.bearing(Tokens.claims().build())
                .headers()
                .get("Authorization")
                .get();

        var forged = Api.nobody().with("Authorization", token.substring(0, token.length() - 4) + "AAAA");

        assertThat(forged.get(ME).status()).isEqualTo(401);
    }

    @Test
    void whoever_must_change_the_password_can_do_that_and_nothing_else() {
        var login = "new-" + UUID.randomUUID().toString().substring(0, 8);
        var opened = done(
                Api.as("security")
                        .post(
                                "/api/v1/accounts",
                                "{'login':'" + login + "','grants':[{'role':'DUTY_OFFICER','scope':'310104003'}]}"),
                201);
        var fresh = Api.nobody().with("Authorization", Api.basic(login, opened.at("/password")));

        assertThat(fresh.get(Api.CASES).status()).isEqualTo(403);
        assertThat(fresh.get(Api.CASES).code()).isEqualTo("kernel.account.password-must-change");
        assertThat(fresh.get(ME).status()).isEqualTo(403);

        var change = "{'current':'" + opened.at("/password") + "','next':'%s'}";
        var weak = fresh.post(ME + "/password", change.formatted("short"));
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).doesNotContain("short");
        done(fresh.post(ME + "/password", change.formatted("Much-Better-2026")), 200);

        var settled = Api.nobody().with("Authorization", Api.basic(login, "Much-Better-2026"));
        assertThat(settled.get(Api.CASES).status()).isEqualTo(200);
        assertThat(fresh.get(Api.CASES).status()).isEqualTo(401);
    }

    @Test
    void a_disabled_account_is_out_at_once_and_a_reset_one_begins_again() {
        var login = "off-" + UUID.randomUUID().toString().substring(0, 8);
        var security = Api.as("security");
        var opening = "{'login':'" + login + "','grants':[{'role':'AUDITOR','scope':'310104'}]}";
        var password = done(security.post("/api/v1/accounts", opening), 201).at("/password");
        var account = Api.nobody().with("Authorization", Api.basic(login, password));
        assertThat(account.get(ME).status()).isEqualTo(403);

        assertThat(done(security.post("/api/v1/accounts/" + login + "/disable", "{}"), 200)
                        .json()
                        .at("/enabled")
                        .booleanValue())
                .isFalse();
        assertThat(account.get(ME).status()).isEqualTo(401);

        var reset = done(security.post("/api/v1/accounts/" + login + "/reset", "{}"), 200);
        assertThat(Api.nobody()
                        .with("Authorization", Api.basic(login, reset.at("/password")))
                        .get(ME)
                        .status())
                .isEqualTo(403);
        assertThat(security.post("/api/v1/accounts", opening).code()).isEqualTo("kernel.account.already-there");
        assertThat(security.post("/api/v1/accounts/nobody-at-all/reset", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void accounts_are_the_security_administrators_business() {
        assertThat(Api.as("security").get("/api/v1/accounts?limit=2").each("/items", "/login"))
                .hasSize(2);
        assertThat(Api.as("grid").get("/api/v1/accounts").status()).isEqualTo(404);
        assertThat(Api.as("grid").post("/api/v1/accounts/unit/disable", "{}").status())
                .isEqualTo(403);
        var bad = "{'login':'Big','grants':[{'role':'HANDLING_UNIT','scope':'310104'},{'role':'KING','scope':'x'}]}";
        assertThat(Api.as("security").post("/api/v1/accounts", bad).faults())
                .contains(
                        "login kernel.id.malformed",
                        "grants[0].unit web.grant.unit",
                        "grants[1].role web.field.not-one-of");
    }

    @Test
    void whoever_guesses_has_to_wait() {
        var guess = Api.nobody().with("Authorization", Api.basic("nobody-" + UUID.randomUUID(), "guess"));
        for (int i = 0; i < 10; i++) {
            assertThat(guess.get(ME).status()).isEqualTo(401);
        }

        var waiting = guess.get(ME);

        assertThat(waiting.status()).isEqualTo(429);
        assertThat(Integer.parseInt(waiting.header("Retry-After"))).isBetween(1, 300);
        assertThat(waiting.code()).isEqualTo("web.too-many-attempts");
        assertThat(Api.as("grid").get(ME).status()).isEqualTo(200);
    }

    @Test
    void a_write_that_a_browser_sends_from_another_site_is_refused() {
        var forged = Api.as("duty").with("Sec-Fetch-Site", "cross-site");

        assertThat(forged.post(Api.CASES, Cases.REPORT).code()).isEqualTo("web.forged");
        assertThat(forged.get(Api.CASES).status()).isEqualTo(200);
        assertThat(Api.as("duty")
                        .with("Sec-Fetch-Site", "same-origin")
                        .post(Api.CASES, Cases.REPORT)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_purpose_stands_beside_every_fact() {
        var reported = done(Api.as("resident").with("X-Purpose", "training").post(Api.CASES, Cases.REPORT), 201);

        assertThat(Api.as("duty").get(Cases.path(reported) + "/history").at("/items/0/purpose"))
                .isEqualTo("training");
        assertThat(Api.as("duty")
                        .with("X-Purpose", "gossip")
                        .get(Cases.path(reported))
                        .faults())
                .containsExactly("X-Purpose web.purpose.unknown");
    }

    private static void invalid(UnaryOperator<JWTClaimsSet.Builder> change) {
        Reply reply = Tokens.bearing(change.apply(Tokens.claims()).build()).get(ME);
        assertThat(reply.status()).as(reply.body()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(reply.body()).isEqualTo(Api.nobody().get(ME).body());
    }
}
