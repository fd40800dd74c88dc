package org.huizhi.adapters.web.api.request;

import jakarta.servlet.http.HttpServletRequest;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.application.District;
import org.huizhi.application.kernel.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** 请求装配: hands every controller the request as {@link Asked}. */
public final class AskedResolver implements HandlerMethodArgumentResolver {

    private final District district;
    private final Answers answers;

    public AskedResolver(District district, Answers answers) {
        this.district = district;
        this.answers = answers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var http = web.getNativeRequest(HttpServletRequest.class);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (http == null || authentication == null || !(authentication.getPrincipal() instanceof Login login)) {
            throw new IllegalStateException("a request reached the API without a login");
        }
        return new Asked(
                login,
                answers.speech(http),
                district.pack().purposes().keySet().toList().sorted(),
                http);
    }
}
