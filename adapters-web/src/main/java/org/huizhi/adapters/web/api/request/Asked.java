package org.huizhi.adapters.web.api.request;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.servlet.http.HttpServletRequest;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.Speech;
import org.huizhi.application.kernel.Call;
import org.huizhi.application.kernel.Call.RequestKey;
import org.huizhi.application.kernel.Call.Seen;
import org.huizhi.application.kernel.Login;
import org.huizhi.application.kernel.Refusal;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Malformed;
import org.huizhi.domain.kernel.Rejection;
import org.huizhi.domain.kernel.access.Actor;
import org.huizhi.domain.kernel.access.Purpose;
import tools.jackson.databind.JsonNode;

/**
 * 请求: one request before a use case sees it. What cannot be read is said all at once: headers, body and query together.
 *
 * @param login who asks
 * @param speech how to speak to them
 * @param purposes the codes of purposes that the pack knows
 * @param http the request itself
 */
public record Asked(Login login, Speech speech, Seq<String> purposes, HttpServletRequest http) {

    public Actor actor() {
        return login.actor();
    }

    /** A request that only reads. */
    public Either<Rejection, Call> reading() {
        return malformed(
                new Headers(http).purpose(purposes).map(purpose -> call(purpose, Option.none(), new Seen.Any())));
    }

    /** A request that only reads, with a query. */
    public <C> Either<Rejection, Order<C>> reading(Body<C> query) {
        var headers = new Headers(http).purpose(purposes);
        var form = Query.read(http, query.shape());
        return malformed(both(headers, form))
                .map(fine -> new Order<>(
                        call(headers.get(), Option.none(), new Seen.Any()),
                        query.command().apply(form.get())));
    }

    /** A request that makes something new; a version would mean nothing. */
    public <C> Either<Rejection, Order<C>> creating(Body<C> body) {
        return writing(body, Validation.valid(new Seen.Any()));
    }

    /** A request that changes what is there. */
    public <C> Either<Rejection, Order<C>> changing(Body<C> body) {
        return writing(body, new Headers(http).seen());
    }

    private <C> Either<Rejection, Order<C>> writing(Body<C> body, Validation<Seq<Fault>, Seen> seen) {
        return Content.read(http).flatMap(bytes -> {
            var headers = new Headers(http);
            var purpose = headers.purpose(purposes);
            var key = headers.key();
            var json = StrictJson.read(bytes);
            var form = json.<Validation<Seq<Fault>, Form>>fold(
                    fault -> Validation.invalid(List.of(fault)),
                    given -> body.shape().read("", given));
            return malformed(both(both(both(purpose, key), seen), form))
                    .map(fine -> new Order<>(
                            call(purpose.get(), key.get().map(name -> keyed(name, json.get())), seen.get()),
                            body.command().apply(form.get())));
        });
    }

    private Call call(Option<Purpose> purpose, Option<RequestKey> key, Seen seen) {
        return new Call(actor(), purpose, key, seen);
    }

    /** The request in words: what is asked of what, with what; the same key on another path is another request. */
    private RequestKey keyed(String name, JsonNode content) {
        return new RequestKey(
                name, http.getMethod() + " " + http.getRequestURI() + "\n" + StrictJson.canonical(content));
    }

    /** The faults of both, or the second one's value. */
    private static <T> Validation<Seq<Fault>, T> both(
            Validation<? extends Seq<Fault>, ?> one, Validation<? extends Seq<Fault>, T> other) {
        var faults = faults(one).appendAll(faults(other));
        return faults.isEmpty() ? Validation.valid(other.get()) : Validation.invalid(faults);
    }

    private static Seq<Fault> faults(Validation<? extends Seq<Fault>, ?> read) {
        return read.isInvalid() ? read.getError() : List.empty();
    }

    private static <T> Either<Rejection, T> malformed(Validation<Seq<Fault>, T> read) {
        return read.toEither().mapLeft(Malformed::new);
    }

    /** A refusal on the way, in the reader's language. */
    public <T> Answer<T> no(Rejection rejection) {
        return Answer.no(rejection, speech);
    }

    /** A refusal to show something: what may not be seen is not there. */
    public <T> Answer<T> unseen(Rejection rejection) {
        return no(rejection.kind() == Rejection.Kind.FORBIDDEN ? new Refusal.NotFound("") : rejection);
    }
}
