package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huizhi.bootstrap.api.Cases.step;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same key with the same request is carried out once and answered the same way. */
class RequestKeyTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repeated_report_opens_one_case_and_answers_with_it_as_it_is_now() {
        var first = Api.as("resident").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT);
        step(first, "grid", "verify", "{'found':true}");

        var again = Api.as("resident").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo("\"1\"");
        assertThat(again.at("/stage")).isEqualTo("VERIFIED");
    }

    @Test
    void the_order_of_keys_and_spaces_make_no_other_request() {
        var first = Api.as("resident").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT);
        var other = """
                { 'place' : {'division':'310104003001'}, 'category':'2101',
                  'description':'楼道里堆了纸箱', 'channel':'民情快办' }""";

        assertThat(Api.as("resident")
                        .with("Idempotency-Key", key)
                        .post(Api.CASES, other)
                        .at("/id"))
                .isEqualTo(first.at("/id"));
    }

    @Test
    void another_request_under_the_key_is_refused() {
        Api.as("resident").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT);

        var other = Api.as("resident").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT.replace("纸箱", "木板"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("kernel.key-reused");
    }

    @Test
    void a_key_belongs_to_one_person() {
        var mine = Api.as("resident").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT);
        var yours = Api.as("volunteer").with("Idempotency-Key", key).post(Api.CASES, Cases.REPORT);

        assertThat(yours.at("/id")).isNotEqualTo(mine.at("/id"));
    }

    @Test
    void a_repeated_verb_has_its_first_outcome_even_under_a_version_that_is_stale_by_now() {
        var reported = Cases.reported();
        var path = Cases.path(reported) + "/verify";
        var once = Api.as("grid").seeing(reported).with("Idempotency-Key", key).post(path, "{'found':true}");

        var again = Api.as("grid").seeing(reported).with("Idempotency-Key", key).post(path, "{'found':true}");
        var unstated = Api.as("grid").with("Idempotency-Key", key).post(path, "{'found':true}");

        assertThat(once.header("ETag")).isEqualTo("\"2\"");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
        assertThat(unstated.status()).isEqualTo(200);
    }

    @Test
    void the_key_on_another_case_is_another_request() {
        var one = Cases.reported();
        var other = Cases.reported();
        Api.as("grid").seeing(one).with("Idempotency-Key", key).post(Cases.path(one) + "/verify", "{'found':true}");

        var reply = Api.as("grid")
                .seeing(other)
                .with("Idempotency-Key", key)
                .post(Cases.path(other) + "/verify", "{'found':true}");

        assertThat(reply.code()).isEqualTo("kernel.key-reused");
    }

    @Test
    void an_account_is_opened_once_and_its_password_shown_once() {
        var body = "{'login':'%s','grants':[{'role':'RESIDENT','scope':'310104003'}]}".formatted("k" + key);
        var first = Api.as("security").with("Idempotency-Key", key).post("/api/v1/accounts", body);
        var again = Api.as("security").with("Idempotency-Key", key).post("/api/v1/accounts", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/password")).isNotBlank();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/login")).isEqualTo("k" + key);
        assertThat(again.json().at("/password").isNull()).isTrue();
    }

    @Test
    void the_training_clock_is_advanced_once() {
        Api.as("volunteer").post(Clock.PATH, "{'freeze':true}");
        var first = Api.as("volunteer").with("Idempotency-Key", key).post(Clock.PATH, "{'advance':'PT1H'}");
        var again = Api.as("volunteer").with("Idempotency-Key", key).post(Clock.PATH, "{'advance':'PT1H'}");
        Api.as("volunteer").post(Clock.PATH, "{'freeze':false}");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/now")).isEqualTo(first.at("/now"));
    }

    @Test
    void what_was_only_asked_for_is_asked_for_once() {
        var now = Cases.inHand();
        var path = Cases.path(now).isEmpty() ? Api.CASES + "/" + now.at("/id") : Cases.path(now);
        var body = "{'reason':'weather'}";
        Api.as("unit").seeing(now).with("Idempotency-Key", key).post(path + "/pause", body);

        var again = Api.as("unit").seeing(now).with("Idempotency-Key", key).post(path + "/pause", body);

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().at("/approvals").size()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_not_kept() {
        var wrong = Cases.REPORT.replace("2101", "9999");
        assertThat(Api.as("resident")
                        .with("Idempotency-Key", key)
                        .post(Api.CASES, wrong)
                        .status())
                .isEqualTo(422);

        assertThat(Api.as("resident")
                        .with("Idempotency-Key", key)
                        .post(Api.CASES, Cases.REPORT)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_key_has_1_to_200_printable_characters() {
        var resident = Api.as("resident");

        assertThat(resident.with("Idempotency-Key", "k".repeat(201))
                        .post(Api.CASES, Cases.REPORT)
                        .faults())
                .containsExactly("Idempotency-Key web.key.malformed");
        assertThat(resident.with("Idempotency-Key", key + "k".repeat(164))
                        .post(Api.CASES, Cases.REPORT)
                        .status())
                .isEqualTo(201);
    }
}
