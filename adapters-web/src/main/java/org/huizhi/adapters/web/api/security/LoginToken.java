package org.huizhi.adapters.web.api.security;

import java.util.List;
import org.huizhi.application.kernel.Login;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** 登录令牌: a login that has been proven, as the security filters pass it on. The access table decides what it may do. */
final class LoginToken extends AbstractAuthenticationToken {

    private final transient Login login;

    LoginToken(Login login) {
        super(List.of());
        this.login = login;
        setAuthenticated(true);
    }

    @Override
    public Login getPrincipal() {
        return login;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return login.actor().id().value();
    }
}
