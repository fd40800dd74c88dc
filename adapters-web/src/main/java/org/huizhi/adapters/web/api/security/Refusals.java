package org.huizhi.adapters.web.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huizhi.adapters.web.api.answer.Answer;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.adapters.web.api.answer.HttpRefusal;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 拒入: who is not known gets 401 and is told how to log in; who must change the password first gets 403. */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String BASIC = "Basic realm=\"huizhi\", charset=\"UTF-8\"";

    private final Answers answers;
    private final boolean bearer;

    /** @param bearer whether tokens are taken */
    Refusals(Answers answers, boolean bearer) {
        this.answers = answers;
        this.bearer = bearer;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        if (thrown instanceof TooManyAttempts attempts) {
            write(request, response, HttpRefusal.TOO_MANY_ATTEMPTS, "Retry-After", String.valueOf(attempts.seconds()));
            return;
        }
        if (bearer) {
            var error = thrown instanceof InvalidBearerTokenException ? ", error=\"invalid_token\"" : "";
            response.addHeader("WWW-Authenticate", "Bearer realm=\"huizhi\"" + error);
        }
        response.addHeader("WWW-Authenticate", BASIC);
        answers.refuse(request, response, HttpRefusal.UNAUTHENTICATED);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        answers.refuse(request, response, HttpRefusal.PASSWORD_MUST_CHANGE);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, HttpRefusal refusal, String header, String value)
            throws IOException {
        answers.write(
                request, response, Answer.no(refusal, answers.speech(request)).with(header, value));
    }
}
