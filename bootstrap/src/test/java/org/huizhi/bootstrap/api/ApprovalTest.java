package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.done;
import static org.huizhi.bootstrap.api.Cases.step;

import io.vavr.collection.List;
import org.huizhi.bootstrap.api.Api.Reply;
import org.junit.jupiter.api.Test;

/** Whoever agrees may name a reason, one that could be asked with. */
class ApprovalTest {

    private final Reply asked = done(
            step(
                    Cases.inHand(),
                    "unit",
                    "extend",
                    "{'clock':'finish','by':'PT4H','reason':'%s'}".formatted(reason("extend"))),
            202);
    private final String approval = asked.at("/approvals/0/id");

    @Test
    void g1_10_the_reason_of_whoever_agrees_is_kept() {
        done(approve("'reason':'%s'".formatted(reason("extend"))), 200);

        var facts =
                List.ofAll(Api.as("district").get(path() + "/history").json().at("/items"));
        assertThat(facts.find(line -> line.at("/fact").asString().equals("Approved"))
                        .map(line -> line.at("/data/reason").asString()))
                .contains(reason("extend"));
    }

    @Test
    void g1_10_whoever_agrees_needs_no_reason() {
        assertThat(approve("").status()).isEqualTo(200);
    }

    @Test
    void g1_10_a_reason_that_could_not_be_asked_with_is_refused() {
        var refused = approve("'reason':'because'");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("reason grid.reason.unknown");
        assertThat(Api.as("dispatcher").get(path()).at("/approvals/0/state")).isEqualTo("ASKED");
    }

    private Reply approve(String more) {
        var body = "{'approval':'%s'%s}".formatted(approval, more.isEmpty() ? "" : "," + more);
        return step(asked, "dispatcher", "approve", body);
    }

    private String path() {
        return Api.CASES + "/" + asked.at("/id");
    }

    private static String reason(String use) {
        return Api.as("dispatcher").get("/api/v1/vocabulary").at("/reasons/" + use + "/0/code");
    }
}
