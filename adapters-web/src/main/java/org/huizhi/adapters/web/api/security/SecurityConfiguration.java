package org.huizhi.adapters.web.api.security;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.huizhi.adapters.web.api.Grounds;
import org.huizhi.adapters.web.api.answer.Answers;
import org.huizhi.application.kernel.Login;
import org.huizhi.application.kernel.Logins;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * 安全配置: Basic against the logins, Bearer when an issuer is configured, no session at all.
 *
 * <p>Why there is no CSRF token: a forged request is one that a browser sends with credentials it adds by itself. There are no
 * cookies here, but a browser may add Basic credentials that somebody typed into its own dialogue. A token would need a state on
 * the server, which several processes would have to share. Instead a write that a browser says comes from another site is
 * refused, and bodies have to be {@code application/json}, which a page of another origin cannot send unasked; the price is that
 * browsers that do not say where a request comes from are protected by the second only.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {

    /** The issuer of tokens; without it no token is taken. */
    public static final String ISSUER = "huizhi.jwt.issuer";

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private static final String[] OPEN = {
        "/", "/console/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/actuator/health", "/error"
    };

    @Bean
    Attempts huizhiAttempts() {
        return new Attempts(InstantSource.system());
    }

    /**
     * Before a host's, which may speak for every path, and then on the grounds of the API only. A host without one is closed as a whole:
     * because of this one the framework's own, which would close it, stays away.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 100)
    SecurityFilterChain huizhiSecurity(
            HttpSecurity http,
            Answers answers,
            Grounds grounds,
            ListableBeanFactory beans,
            Logins logins,
            Attempts attempts,
            ObjectProvider<JwtDecoder> decoders,
            Environment environment) {
        var decoder = decoder(decoders, environment);
        var refusals = new Refusals(answers, decoder != null);
        var alone = beans.getBeanNamesForType(SecurityFilterChain.class, true, false).length == 1;
        http.securityMatcher(request -> alone || grounds.cover(request))
                .authenticationManager(passwords(logins, attempts))
                .addFilterBefore(new ForgedRequests(answers), BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityConfiguration::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/accounts/me/password")
                        .authenticated()
                        .anyRequest()
                        .access((who, where) -> new AuthorizationDecision(settled(who))));
        if (decoder != null) {
            http.oauth2ResourceServer(bearer ->
                    bearer.authenticationEntryPoint(refusals).jwt(jwt -> jwt.authenticationManager(tokens(decoder))));
        }
        return http.build();
    }

    /** The one place that is asked, once per request: a wrong password counts once. No bean, so that a host's logins stay its own. */
    private static AuthenticationManager passwords(Logins logins, Attempts attempts) {
        return new ProviderManager(new PasswordCheck(logins, attempts));
    }

    private static AuthenticationManager tokens(JwtDecoder decoder) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(new TokenReader());
        return new ProviderManager(provider);
    }

    /** Known, and with no password to change first. */
    private static boolean settled(Supplier<? extends @Nullable Authentication> who) {
        var authentication = who.get();
        return authentication != null && authentication.getPrincipal() instanceof Login login && !login.mustChange();
    }

    /** The decoder of the host where it has one; otherwise what the issuer publishes, asked for with the first token. */
    private static @Nullable JwtDecoder decoder(ObjectProvider<JwtDecoder> decoders, Environment environment) {
        var issuer = environment.getProperty(ISSUER, "");
        if (issuer.isBlank()) {
            return null;
        }
        return decoders.getIfAvailable(() -> new SupplierJwtDecoder(() -> JwtDecoders.fromIssuerLocation(issuer)));
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginResourcePolicy(Customizer.withDefaults())
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
