package org.huizhi.adapters.web.api;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import jakarta.servlet.http.HttpServletRequest;

/**
 * 地界: for which paths of a web application this API speaks. Where nothing else runs it speaks for all of them, so that whatever is
 * refused has one shape; in a host's application it keeps to its own.
 *
 * @param paths what they begin with, below the context path
 */
public record Grounds(Seq<String> paths) {

    /** Its own paths, beside whatever else a host serves. */
    public static Grounds own() {
        return new Grounds(List.of("/api/v1", "/v3/api-docs"));
    }

    /** Every path. */
    public static Grounds whole() {
        return new Grounds(List.of(""));
    }

    public boolean cover(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return paths.exists(each ->
                each.isEmpty() || path.equals(each) || path.startsWith(each + "/") || path.startsWith(each + "."));
    }
}
