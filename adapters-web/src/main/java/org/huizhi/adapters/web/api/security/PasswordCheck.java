package org.huizhi.adapters.web.api.security;

import org.huizhi.application.kernel.Login;
import org.huizhi.application.kernel.Logins;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** 口令核对: asks the logins whom a name and a password stand for; guessing is slowed down. */
final class PasswordCheck implements AuthenticationProvider {

    private final Logins logins;
    private final Attempts attempts;

    PasswordCheck(Logins logins, Attempts attempts) {
        this.logins = logins;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var login = given.getName();
        var address = given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = attempts.wait(login, address);
        if (wait.isDefined()) {
            throw new TooManyAttempts(wait.get());
        }
        Login known = logins.authenticate(login, String.valueOf(given.getCredentials()))
                .getOrElseThrow(() -> {
                    attempts.failed(login, address);
                    return new BadCredentialsException("no such login");
                });
        attempts.succeeded(login, address);
        return new LoginToken(known);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
