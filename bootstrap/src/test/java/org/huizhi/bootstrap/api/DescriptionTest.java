package org.huizhi.bootstrap.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.huizhi.adapters.web.api.description.DescriptionConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description says what is really there. */
class DescriptionTest {

    private static final JsonNode API = Api.nobody().get("/v3/api-docs").json();

    @Test
    void it_is_openapi_3_1_and_open_to_everybody() {
        assertThat(API.at("/openapi").asString()).startsWith("3.1");
        assertThat(API.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(API.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void every_registered_route_is_documented_and_no_other() {
        var mappings = TestServer.training()
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        Set<String> registered = HashSet.ofAll(mappings.keySet())
                .flatMap(info -> List.ofAll(info.getPatternValues())
                        .flatMap(path -> List.ofAll(info.getMethodsCondition().getMethods())
                                .map(method -> method + " " + path)))
                .filter(route -> route.contains(" /api/"));

        assertThat(documented()).isEqualTo(registered);
        assertThat(registered.size()).isGreaterThan(40);
    }

    @Test
    void every_documented_route_says_what_it_takes_and_answers() {
        var noted = DescriptionConfiguration.routes().map(route -> route.method() + " " + route.path());

        assertThat(HashSet.ofAll(noted)).isEqualTo(documented());
        operations().forEach(operation -> {
            var routed = operation.route();
            assertThat(operation.node().at("/summary").asString())
                    .as(routed)
                    .doesNotContain("action.")
                    .contains(" · ");
            assertThat(List.ofAll(operation.node().at("/responses").propertyNames()))
                    .as(routed)
                    .contains("401", "406", "429", "500", "503")
                    .anyMatch(status -> status.startsWith("2"));
            if (routed.startsWith("POST")) {
                assertThat(operation.node().at("/requestBody/content").isEmpty())
                        .as(routed)
                        .isFalse();
            }
        });
    }

    @Test
    void every_success_has_a_body_and_every_refusal_is_a_problem() {
        operations()
                .forEach(operation -> operation.node().at("/responses").forEachEntry((status, response) -> {
                    var content = response.at("/content");
                    var type = status.startsWith("2") ? "application/json" : "application/problem+json";
                    assertThat(List.ofAll(content.propertyNames()))
                            .as(operation.route() + " " + status)
                            .containsExactly(type);
                    assertThat(content.get(type).at("/schema").isEmpty())
                            .as(operation.route() + " " + status)
                            .isFalse();
                }));
    }

    @Test
    void a_body_says_what_it_needs_and_takes_nothing_else() {
        var body = at("/api/v1/grid/cases", "post").at("/requestBody/content/application~1json/schema");

        assertThat(List.ofAll(body.at("/required").values()).map(JsonNode::asString))
                .containsExactlyInAnyOrder("channel", "category", "description", "place");
        assertThat(body.at("/additionalProperties").booleanValue()).isFalse();
        assertThat(List.ofAll(body.at("/properties").propertyNames()))
                .containsExactlyInAnyOrder(
                        "channel", "category", "description", "occurredAt", "reporter", "photos", "place");
    }

    @Test
    void a_verb_says_its_headers_and_statuses() {
        var verify = at("/api/v1/grid/cases/{id}/verify", "post");

        assertThat(List.ofAll(verify.at("/parameters").values())
                        .map(each -> each.at("/name").asString()))
                .containsExactlyInAnyOrder("id", "If-Match", "Idempotency-Key", "X-Purpose", "Accept-Language");
        assertThat(List.ofAll(verify.at("/responses").propertyNames()))
                .contains("200", "400", "403", "404", "409", "412", "413", "415", "422", "428");
        assertThat(verify.at("/responses/200/headers").has("ETag")).isTrue();
        assertThat(at("/api/v1/grid/cases", "post").at("/responses/201/headers").has("Location"))
                .isTrue();
        assertThat(at("/api/v1/grid/cases/{id}/pause", "post").at("/responses").has("202"))
                .isTrue();
    }

    @Test
    void every_write_of_json_says_that_it_takes_a_request_key() {
        operations()
                .filter(operation -> operation.route().startsWith("POST"))
                .forEach(operation -> assertThat(
                                List.ofAll(operation.node().at("/parameters").values())
                                        .map(each -> each.at("/name").asString())
                                        .contains("Idempotency-Key"))
                        .as(operation.route())
                        .isEqualTo(operation.node().at("/requestBody/content").has("application/json")));
    }

    @Test
    void a_view_says_what_may_be_null() {
        var view = API.at("/components/schemas/CaseView");

        assertThat(view.at("/properties/lead/type").toString()).contains("null");
        assertThat(view.at("/properties/stage/type").toString()).doesNotContain("null");
        assertThat(List.ofAll(view.at("/required").values()).size())
                .isEqualTo(view.at("/properties").size());
    }

    @Test
    void every_reference_leads_somewhere() {
        var references =
                List.ofAll(API.findValues("$ref")).map(JsonNode::asString).distinct();

        assertThat(references)
                .isNotEmpty()
                .allMatch(reference -> !API.at(reference.substring(1)).isMissingNode());
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(operations()
                        .map(operation -> operation.node().at("/operationId").asString()))
                .doesNotHaveDuplicates();
    }

    /** 操作: one documented operation. */
    private record Operation(String route, JsonNode node) {}

    private static List<Operation> operations() {
        return List.ofAll(API.at("/paths").properties())
                .flatMap(path -> List.ofAll(path.getValue().properties())
                        .map(each ->
                                new Operation(each.getKey().toUpperCase() + " " + path.getKey(), each.getValue())));
    }

    private static Set<String> documented() {
        return HashSet.ofAll(operations().map(Operation::route));
    }

    private static JsonNode at(String path, String method) {
        return API.at("/paths").get(path).get(method);
    }
}
