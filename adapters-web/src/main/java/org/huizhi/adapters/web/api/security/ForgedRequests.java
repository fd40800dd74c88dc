package org.huizhi.adapters.web.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.adapters.web.api.answer.HttpRefusal;
import org.springframework.web.filter.OncePerRequestFilter;

/** 跨站拦截: a browser says from where a page sends something; a write from another site is none of ours. */
final class ForgedRequests extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Answers answers;

    ForgedRequests(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        if (from == null || OURS.contains(from) || SAFE.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            answers.refuse(request, response, HttpRefusal.FORGED);
        }
    }
}
