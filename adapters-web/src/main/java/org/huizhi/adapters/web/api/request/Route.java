package org.huizhi.adapters.web.api.request;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * 路由: what is said of one route beside its address: what it carries and what it answers. The description is made of these.
 *
 * @param method GET or POST
 * @param path its template, such as {@code /api/v1/grid/cases/{id}}
 * @param action the key of its words in the message files, without {@code action.}
 * @param body what it carries, none for a route without one
 * @param query what its query may state
 * @param success the status of a success, the first that is usual
 * @param refusals the statuses of a "no" beside those that every route can have
 * @param traits what else holds of it
 */
public record Route(
        String method,
        String path,
        String action,
        Option<Shape> body,
        Option<Shape> query,
        Seq<Integer> success,
        Seq<Integer> refusals,
        Set<Trait> traits) {

    /** 路由特性: headers that a route takes and gives. */
    public enum Trait {
        /** takes an Idempotency-Key */
        KEYED,
        /** takes an If-Match */
        VERSIONED,
        /** answers with an ETag */
        TAGGED,
        /** answers 201 with a Location */
        LOCATED
    }

    public static Route read(String path, String action) {
        return new Route(
                "GET", path, action, Option.none(), Option.none(), List.of(200), List.of(400), HashSet.empty());
    }

    /** Every write takes a request key. */
    public static Route write(String path, String action, Body<?> body) {
        return new Route(
                "POST",
                path,
                action,
                Option.of(body.shape()),
                Option.none(),
                List.of(200),
                List.of(400, 403, 409, 413, 415, 422),
                HashSet.of(Trait.KEYED));
    }

    public Route asking(Body<?> stated) {
        return new Route(method, path, action, body, Option.of(stated.shape()), success, refusals, traits);
    }

    public Route answering(Integer... statuses) {
        return new Route(method, path, action, body, query, List.of(statuses), refusals, traits);
    }

    public Route refusing(Integer... statuses) {
        return new Route(
                method,
                path,
                action,
                body,
                query,
                success,
                refusals.appendAll(List.of(statuses)).distinct().sorted(),
                traits);
    }

    public Route with(Trait... more) {
        return new Route(method, path, action, body, query, success, refusals, traits.addAll(List.of(more)));
    }
}
