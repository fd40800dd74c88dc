package org.huizhi.adapters.web.api.description;

import static org.huizhi.adapters.web.api.request.Route.Trait.KEYED;
import static org.huizhi.adapters.web.api.request.Route.Trait.LOCATED;
import static org.huizhi.adapters.web.api.request.Route.Trait.TAGGED;
import static org.huizhi.adapters.web.api.request.Route.Trait.VERSIONED;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.adapters.web.api.answer.Problem;
import org.huizhi.adapters.web.api.request.Route;
import org.huizhi.adapters.web.api.request.Shape;
import org.huizhi.application.kernel.Language;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.Phrase;

/**
 * 路由说明: one route's body, query, headers and answers, from the very shapes that read them.
 *
 * @param words the sentences, in both languages
 */
record Description(Words words) {

    /** What every route may answer. */
    private static final Seq<Integer> ALWAYS = List.of(401, 406, 429, 500, 503);

    void describe(Operation operation, Route route) {
        operation.setOperationId(route.action());
        operation.setSummary(both("action." + route.action()));
        operation.setTags(java.util.List.of(route.path().split("/")[3]));
        operation.setRequestBody(null);
        route.body().map(this::body).forEach(operation::setRequestBody);
        parameters(route).forEach(operation::addParametersItem);
        operation.setResponses(responses(operation.getResponses(), route));
    }

    /** A file comes in as a form, not as JSON. */
    void describeUpload(Operation operation) {
        var form = new ObjectSchema();
        form.addProperty("file", new StringSchema().format("binary"));
        form.required(java.util.List.of("file"));
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content().addMediaType("multipart/form-data", new MediaType().schema(form))));
    }

    String both(String key) {
        return words.say(Phrase.of(key), Language.ZH) + " · " + words.say(Phrase.of(key), Language.EN);
    }

    private RequestBody body(Shape shape) {
        var schema = shape.schema();
        return new RequestBody()
                .required(schema.getRequired() != null && !schema.getRequired().isEmpty())
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    private Seq<Parameter> parameters(Route route) {
        var query = route.query()
                .toList()
                .flatMap(Shape::fields)
                .map(field -> new Parameter()
                        .in("query")
                        .name(field.name())
                        .required(field.required())
                        .schema(field.kind().schema()));
        var headers = List.of(
                        header("X-Purpose", false, "web.header.purpose"),
                        header("Accept-Language", false, "web.header.language"))
                .appendAll(List.of(header("Idempotency-Key", false, "web.header.key"))
                        .filter(each -> route.traits().contains(KEYED)))
                .appendAll(List.of(header("If-Match", true, "web.header.version"))
                        .filter(each -> route.traits().contains(VERSIONED)));
        return List.<Parameter>ofAll(query).appendAll(headers);
    }

    private Parameter header(String name, boolean required, String key) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(required)
                .description(both(key))
                .schema(new StringSchema());
    }

    private ApiResponses responses(ApiResponses given, Route route) {
        var content = List.ofAll(given.values())
                .map(ApiResponse::getContent)
                .find(each -> each != null && each.containsKey("application/json"))
                .getOrElse(Content::new);
        var responses = new ApiResponses();
        route.success()
                .forEach(status -> responses.addApiResponse(String.valueOf(status), success(status, route, content)));
        ALWAYS.appendAll(route.refusals())
                .distinct()
                .sorted()
                .forEach(status -> responses.addApiResponse(String.valueOf(status), refusal(status)));
        return responses;
    }

    private ApiResponse success(int status, Route route, Content content) {
        var response = new ApiResponse().description(both("web.status." + status));
        var receipt = status == 202 && route.success().size() > 1;
        response.setContent(receipt ? json(new Schema<>().$ref("#/components/schemas/ReceiptView")) : content);
        if (!receipt && route.traits().contains(TAGGED)) {
            response.addHeaderObject("ETag", told("web.header.tag"));
        }
        if (status == 201 && route.traits().contains(LOCATED)) {
            response.addHeaderObject("Location", told("web.header.location"));
        }
        return response;
    }

    private ApiResponse refusal(int status) {
        var response = new ApiResponse()
                .description(both("web.status." + status))
                .content(new Content()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
        if (status == 401) {
            response.addHeaderObject("WWW-Authenticate", told("web.header.challenge"));
        }
        if (status == 429 || status == 503) {
            response.addHeaderObject("Retry-After", told("web.header.retry"));
        }
        return response;
    }

    private Header told(String key) {
        return new Header().description(both(key)).schema(new StringSchema());
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }
}
