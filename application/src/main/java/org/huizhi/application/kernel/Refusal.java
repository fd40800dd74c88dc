package org.huizhi.application.kernel;

import org.huizhi.domain.kernel.Phrase;
import org.huizhi.domain.kernel.Rejection;

/** 受理拒绝: why a request was not carried out, before any rule of a context was asked. */
public sealed interface Refusal extends Rejection {

    /** 查无此件: absent, or not to be seen by this actor; the two are the same answer. */
    record NotFound(String id) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }

        @Override
        public String code() {
            return "kernel.not-found";
        }
    }

    /** 无权办理: the actor can see it but may not do this. */
    record NotPermitted(String action) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public String code() {
            return "kernel.not-permitted";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), Phrase.of("action." + action));
        }
    }

    /** 版本过期: somebody else was faster. */
    record Stale(String id, long expected) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.stale";
        }
    }

    /** 未声明版本: the caller must say which version it saw. */
    record VersionUnstated(String id) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.version-unstated";
        }
    }

    /** 重复请求: the key was used before; the desk answers with the first outcome. */
    record Repeated(String key) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.repeated";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), key);
        }
    }

    /** 幂等键被另一请求用过: the key was used before with another request. */
    record KeyReused(String key) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }

        @Override
        public String code() {
            return "kernel.key-reused";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), key);
        }
    }

    /** 无事可做: timed work found nothing due any more. */
    record NothingToDo() implements Refusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.nothing-to-do";
        }
    }

    /** 能力未装配: the deployment has no adapter for this port. */
    record NotEquipped(String port) implements Refusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public String code() {
            return "kernel.not-equipped";
        }

        @Override
        public Phrase reason() {
            return Phrase.of(code(), Phrase.of("port." + port));
        }
    }
}
