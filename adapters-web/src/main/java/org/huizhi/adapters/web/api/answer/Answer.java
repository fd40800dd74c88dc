package org.huizhi.adapters.web.api.answer;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import org.huizhi.domain.kernel.Rejection;

/**
 * 答复: what goes back: a status, headers and a body.
 *
 * @param status the HTTP status
 * @param headers beside those that every answer has
 * @param body a view, or a {@link Problem}
 * @param <T> what the body of a success is
 */
@SuppressWarnings("unused")
public record Answer<T>(int status, Map<String, String> headers, Object body) {

    public static <T> Answer<T> ok(T body) {
        return new Answer<>(200, LinkedHashMap.empty(), body);
    }

    public static <T> Answer<T> of(int status, Object body) {
        return new Answer<>(status, LinkedHashMap.empty(), body);
    }

    public static <T> Answer<T> no(Rejection rejection, Speech speech) {
        var problem = Problem.of(rejection, speech);
        return new Answer<>(problem.status(), LinkedHashMap.empty(), problem);
    }

    public Answer<T> with(String header, String value) {
        return new Answer<>(status, headers.put(header, value), body);
    }

    /** The version, as {@code If-Match} wants it back. */
    public Answer<T> tagged(long version) {
        return with("ETag", "\"" + version + "\"");
    }
}
