package org.huizhi.application.kernel;

import io.vavr.control.Option;

/** 登录端口: whom a login name and a password stand for. Asked with every request of a door that keeps no session. */
public interface Logins {

    /**
     * @param login as typed
     * @param password as typed; never kept, never logged
     * @return none when there is no such login, the password is another one or the login is disabled: all in about the same time
     */
    Option<Login> authenticate(String login, String password);
}
