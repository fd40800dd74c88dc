package org.huizhi.application.kernel;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import org.huizhi.domain.kernel.Fault;
import org.huizhi.domain.kernel.Rejection;

/** 账户规则的拒绝. */
public sealed interface AccountRejection extends Rejection {

    /** 登录名已存在. */
    record AlreadyThere(String login) implements AccountRejection {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.account.already-there";
        }

        @Override
        public Seq<Fault> faults() {
            return List.of(Fault.of("login", login, code() + ".login"));
        }
    }

    /** 没有角色: an account without a role can do nothing. */
    record NoRole() implements AccountRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.account.no-role";
        }
    }

    /** 三员不得兼任: system, security and audit administration are kept apart from each other and from all other work. */
    record DutiesNotApart() implements AccountRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.account.duties-not-apart";
        }
    }

    /** 原口令不符. */
    record WrongPassword() implements AccountRejection {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.account.wrong-password";
        }
    }

    /** 口令过弱: at least ten characters of three of the four classes. */
    record WeakPassword() implements AccountRejection {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.account.weak-password";
        }
    }
}
