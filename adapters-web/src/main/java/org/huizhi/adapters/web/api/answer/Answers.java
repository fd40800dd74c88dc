package org.huizhi.adapters.web.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import org.huizhi.application.kernel.Words;
import org.huizhi.domain.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** 答复书写: writes answers and problems, from controllers and from everything before them. */
public final class Answers implements HandlerMethodReturnValueHandler {

    private final Words words;
    private final ZoneId zone;

    public Answers(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    public Speech speech(HttpServletRequest request) {
        return new Speech(words, zone, Languages.accepted(request.getHeader("Accept-Language")));
    }

    /** For whoever has to refuse outside of a controller. */
    public void refuse(HttpServletRequest request, HttpServletResponse response, Rejection rejection)
            throws IOException {
        write(request, response, Answer.no(rejection, speech(request)));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Answer<?> answer) throws IOException {
        var content = Json.bytes(answer.body());
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.setHeader(header._1(), header._2()));
        response.setHeader("Content-Language", speech(request).language().tag());
        response.addHeader("Vary", "Accept-Language");
        response.setContentType(answer.body() instanceof Problem ? Problem.MEDIA_TYPE : "application/json");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
        response.flushBuffer();
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Answer.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (!(returned instanceof Answer<?> answer) || request == null || response == null) {
            throw new IllegalStateException("an answer is a value: " + type.getMethod());
        }
        write(request, response, answer);
    }
}
