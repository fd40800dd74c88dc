package org.huizhi.adapters.web.api.answer;

import io.vavr.collection.LinkedHashMap;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.huizhi.application.kernel.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** 异常答复: what was thrown on the way becomes a problem of the same shape as every other "no". */
public final class ApiErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    /** After how many seconds a store that is away is worth another try. */
    private static final String RETRY = "5";

    private final Answers answers;
    private final Predicate<HttpServletRequest> ours;

    /** @param ours for which requests it answers; others are the host's */
    public ApiErrors(Answers answers, Predicate<HttpServletRequest> ours) {
        this.answers = answers;
        this.ours = ours;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (response.isCommitted() || !ours.test(request)) {
            return null;
        }
        var refusal = refusal(thrown);
        if (refusal == HttpRefusal.BROKEN) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        try {
            response.resetBuffer();
            var answer = Answer.<Object>no(refusal, answers.speech(request));
            answers.write(
                    request,
                    response,
                    headers(thrown, refusal).foldLeft(answer, (so, each) -> so.with(each._1(), each._2())));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }

    private static HttpRefusal refusal(Exception thrown) {
        if (away(thrown)) {
            return HttpRefusal.UNAVAILABLE;
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return HttpRefusal.FILE_TOO_LARGE;
        }
        if (thrown instanceof MultipartException) {
            return HttpRefusal.UNREADABLE;
        }
        return thrown instanceof ErrorResponse known
                ? HttpRefusal.of(known.getStatusCode().value())
                : HttpRefusal.BROKEN;
    }

    /** Whether the thrown one, or what caused it, says that something is away. */
    private static boolean away(@Nullable Throwable thrown) {
        return thrown != null && (thrown instanceof Unavailable || away(thrown.getCause()));
    }

    private static LinkedHashMap<String, String> headers(Exception thrown, HttpRefusal refusal) {
        if (refusal == HttpRefusal.UNAVAILABLE) {
            return LinkedHashMap.of("Retry-After", RETRY);
        }
        var allow = thrown instanceof ErrorResponse known ? known.getHeaders().getFirst("Allow") : null;
        return allow == null ? LinkedHashMap.empty() : LinkedHashMap.of("Allow", allow);
    }
}
