package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.step;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** 401, then 413, 415 and 400, then 404, then the known key, then 428, 412, 403, and last 409 and 422. */
class OrderOfChecksTest {

    private static final String NOWHERE = Api.CASES + "/no-such-case/verify";
    private static final byte[] HUGE = "x".repeat(65_537).getBytes(StandardCharsets.UTF_8);

    @Test
    void who_is_unknown_hears_that_before_anything_else() {
        var reply = Api.nobody().with("Content-Type", "text/plain").post(NOWHERE, HUGE);

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(reply.headers().allValues("WWW-Authenticate")).anyMatch(one -> one.startsWith("Basic "));
        assertThat(Api.as("grid")
                        .with("Authorization", Api.basic("grid", "wrong"))
                        .get("/api/v1/nowhere")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_body_that_is_too_large_is_refused_before_its_type_and_its_content() {
        var grid = Api.as("grid");

        assertThat(grid.with("Content-Type", "text/plain").post(NOWHERE, HUGE).code())
                .isEqualTo("web.body.too-large");
        assertThat(grid.postChunked(NOWHERE, HUGE).status()).isEqualTo(413);
    }

    @Test
    void a_body_of_just_the_limit_is_read() {
        var filled = ("{'found':true" + " ".repeat(65_536 - 14) + "}").replace('\'', '"');

        assertThat(filled.getBytes(StandardCharsets.UTF_8)).hasSize(65_536);
        assertThat(Api.as("grid").post(NOWHERE, filled).status()).isEqualTo(404);
    }

    @Test
    void a_body_of_another_type_is_refused_before_its_content() {
        var grid = Api.as("grid");

        assertThat(grid.with("Content-Type", "text/plain")
                        .post(NOWHERE, "{'found':1}")
                        .status())
                .isEqualTo(415);
        assertThat(grid.with("Content-Type", "application/json;charset=GBK")
                        .post(NOWHERE, "{'found':1}")
                        .status())
                .isEqualTo(415);
        assertThat(grid.with("Content-Type", "application/json; charset=UTF-8")
                        .post(NOWHERE, "{'found':1}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void what_cannot_be_read_is_refused_before_anybody_looks_whether_the_case_is_there() {
        var reply = Api.as("grid")
                .with("If-Match", "W/\"1\"")
                .with("X-Purpose", "curiosity")
                .post(NOWHERE, "{'fond':true}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "If-Match web.version.malformed",
                        "X-Purpose web.purpose.unknown",
                        "fond web.field.unknown",
                        "found web.field.missing");
    }

    @Test
    void a_description_that_is_too_long_cannot_be_read_and_one_of_2000_characters_can() {
        var report = Cases.REPORT.replace("楼道里堆了纸箱", "堆".repeat(2_001));

        assertThat(Api.as("resident").post(Api.CASES, report).faults())
                .containsExactly("description kernel.text.too-long");
        assertThat(Api.as("resident").post(Api.CASES, report).status()).isEqualTo(400);
        assertThat(Api.as("resident")
                        .post(Api.CASES, report.replaceFirst("堆", ""))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_case_that_is_absent_or_invisible_is_not_found_before_a_version_is_asked_for() {
        var there = Cases.path(Cases.reported());

        assertThat(Api.as("grid").post(NOWHERE, "{'found':true}").status()).isEqualTo(404);
        assertThat(Api.as("grid2").post(there + "/verify", "{'found':true}").status())
                .isEqualTo(404);
        assertThat(Api.as("grid").post(there + "/verify", "{'found':true}").status())
                .isEqualTo(428);
    }

    @Test
    void a_version_that_is_out_of_date_is_told_before_a_missing_permission() {
        var now = Cases.reported();
        var path = Cases.path(now);

        assertThat(Api.as("duty")
                        .with("If-Match", "\"9\"")
                        .post(path + "/verify", "{'found':true}")
                        .status())
                .isEqualTo(412);
        assertThat(step(now, "duty", "verify", "{'found':true}").status()).isEqualTo(403);
        assertThat(Api.as("grid")
                        .with("If-Match", "*")
                        .post(path + "/verify", "{'found':true}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_missing_permission_is_told_before_a_stage_and_a_stage_before_a_value() {
        var now = Cases.reported();

        assertThat(step(now, "grid", "dispatch", "{'lead':'nobody'}").status()).isEqualTo(403);
        assertThat(step(now, "dispatcher", "dispatch", "{'lead':'nobody'}").code())
                .isEqualTo("grid.case.wrong-stage");
        assertThat(step(Cases.filed(), "dispatcher", "dispatch", "{'lead':'nobody'}")
                        .faults())
                .containsExactly("lead grid.unit.unknown");
    }
}
