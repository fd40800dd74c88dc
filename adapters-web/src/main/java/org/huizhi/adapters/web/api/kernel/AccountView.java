package org.huizhi.adapters.web.api.kernel;

import java.util.List;
import org.huizhi.application.kernel.Account;
import org.huizhi.application.kernel.AccountDesk;
import org.huizhi.application.kernel.Login;
import org.huizhi.application.kernel.Plain;
import org.huizhi.domain.kernel.access.Grant;
import org.huizhi.domain.kernel.access.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * 账户视图: a login and what it may act as.
 *
 * @param login the login name, also the actor's id
 * @param grants the roles and where they hold
 * @param enabled whether it can be used
 * @param mustChangePassword whether the password must be changed before anything else
 */
public record AccountView(String login, List<GrantView> grants, boolean enabled, boolean mustChangePassword) {

    /** 授权视图: {@code unit} is the handling unit the person works for, null for every other role. */
    public record GrantView(
            String role, String scope, @Nullable String unit) {

        static GrantView of(Grant grant) {
            return new GrantView(
                    grant.role().name(),
                    grant.scope().value(),
                    grant.unit().map(UnitId::value).getOrNull());
        }
    }

    /**
     * 首次口令视图: a fresh password, shown once.
     *
     * @param password to be changed before anything else; null when the request came again: it was shown then, and only its hash was
     *     kept
     */
    public record FirstPassword(String login, @Nullable String password) {

        static FirstPassword of(AccountDesk.Issued issued) {
            return new FirstPassword(
                    issued.account().login().value(),
                    issued.password().map(Plain::text).getOrNull());
        }

        @Override
        public String toString() {
            return "FirstPassword[" + login + "]";
        }
    }

    static AccountView of(Account account) {
        return new AccountView(
                account.login().value(),
                account.grants().map(GrantView::of).asJava(),
                account.enabled(),
                account.mustChange());
    }

    static AccountView of(Login login) {
        return new AccountView(
                login.actor().id().value(),
                login.actor().grants().map(GrantView::of).asJava(),
                true,
                login.mustChange());
    }
}
